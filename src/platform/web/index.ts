export { pagePaths } from './pages.js';
export { requestFaults } from './request-faults.js';
export { securityHeaders } from './security-headers.js';
export { WebAppModule } from './web-app.module.js';
