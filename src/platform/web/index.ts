export { pagePaths } from './pages.js';
export { requestFaults } from './request-faults.js';
export { permissionsPolicy, securityHeaders } from './security-headers.js';
export { WebAppModule } from './web-app.module.js';
