import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { DiskShelf } from './disk-shelf.js';
import { FileStore } from './file-store.js';
import { S3Shelf } from './s3-shelf.js';

/** Files of the whole program, in a folder or in a bucket. Nothing is opened before it is used. */
@Global()
@Module({
  providers: [
    {
      provide: FileStore,
      inject: [Config],
      useFactory: ({ filesPlace }: Config) =>
        new FileStore(
          'folder' in filesPlace ? new DiskShelf(filesPlace.folder) : new S3Shelf(filesPlace.bucket),
        ),
    },
  ],
  exports: [FileStore],
})
export class FilesModule {}
