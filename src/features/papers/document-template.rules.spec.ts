import { Role, systemActor } from '../../kernel/actor.js';
import { TokenScope } from '../../kernel/token-scopes.js';
import { keepsTemplates, requireKeepsTemplates, templateName } from './document-template.rules.js';

describe('Document templates', () => {
  it.each(Object.values(Role))('are kept by coordination and administration (%s)', (role) => {
    const keeps = role === Role.COORDINATOR || role === Role.ADMINISTRATOR;
    const actor = { ...systemActor, roles: [role] };
    expect(keepsTemplates(actor)).toBe(keeps);
    if (keeps) expect(() => requireKeepsTemplates(actor)).not.toThrow();
    else expect(() => requireKeepsTemplates(actor)).toThrow('people.notAllowed');
  });

  it('are not written with a token that only reads', () => {
    expect(() => requireKeepsTemplates({ ...systemActor, tokenScopes: [TokenScope.READ] })).toThrow(
      'people.notAllowed',
    );
  });

  it('have a name of one line', () => {
    expect(templateName('  Kopfbogen\nLandrat ')).toBe('Kopfbogen Landrat');
    expect(templateName('x'.repeat(100))).toHaveLength(100);
    for (const wrong of ['', ' \n', 'x'.repeat(101)])
      expect(() => templateName(wrong)).toThrow('papers.templateName');
  });
});
