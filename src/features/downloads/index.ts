export { Download } from './download.model.js';
export { type DownloadKind, DownloadKinds, type MadeFile, type Making } from './download-kind.js';
export { DownloadOrders } from './download-orders.js';
export { DownloadRoutesModule, DownloadsModule } from './downloads.module.js';
