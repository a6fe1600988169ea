import type { HelmetOptions } from 'helmet';

/**
 * What a browser may do with our pages: load and ask only ourselves, run no script and no style that stands in a page. Small
 * pictures may come within the style sheet. Only people who come by https are told to stay there.
 */
export const securityHeaders = (isHttps: boolean): HelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
      ...(isHttps && { upgradeInsecureRequests: [] }),
    },
  },
  strictTransportSecurity: isHttps,
  frameguard: { action: 'deny' },
});

/** No page of ours needs any of these, so nothing that got into one may have them either. */
export const permissionsPolicy = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');
