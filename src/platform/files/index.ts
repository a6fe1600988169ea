export { newFileKey } from './file-key.js';
export { FileStore } from './file-store.js';
export { FilesModule } from './files.module.js';
export { type Content, DamagedFileError, MissingFileError, type StoredFile } from './stored-file.js';
