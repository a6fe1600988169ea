export { pagePaths } from './pages.js';
export { securityHeaders } from './security-headers.js';
export { WebAppModule } from './web-app.module.js';
