import { ConfigurationError } from '../../platform/config/config.js';
import type { SignInProvider } from '../../platform/config/sign-in-providers.js';
import { requireScope } from '../people/index.js';

/** Throws at start where a provider is to give a role in a way in which nobody can hold it. */
export function requirePossibleRoles(providers: readonly SignInProvider[]): void {
  for (const { id, roles } of providers) {
    for (const { role, organisation, office, body, area } of roles) {
      try {
        requireScope(role, { organisationId: organisation, officeId: office, bodyId: body, areaId: area });
      } catch {
        const scope = Object.keys({
          ...(organisation && { organisation }),
          ...(office && { office }),
          ...(body && { body }),
          ...(area && { area }),
        });
        throw new ConfigurationError(
          `OIDC_PROVIDERS: provider "${id}" gives ${role} for ${scope.join(' and ')}, which nobody can hold in this way`,
        );
      }
    }
  }
}
