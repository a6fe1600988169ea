import './problem-area.tracked.js';
import './strategy.tracked.js';
import './agreement.tracked.js';
import './measure.tracked.js';
import './indicator.tracked.js';
import './role.tracked.js';
