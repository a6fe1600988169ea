export { DataProtectionModule, PersonalDataModule } from './data-protection.module.js';
export { MASK, MaskingJobs } from './masking.jobs.js';
export { register, registerTable } from './register/index.js';
