import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../api/ask.js';
import { graphql } from '../api/graphql.js';
import { forgetWhatWasLoaded, meQuery } from '../api/me.js';
import { forgetDrafts } from '../ui/stored-draft.js';
import { Button } from '../ui/button.js';
import { useWords } from '../words/words.js';

const SignOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Ends the session and forgets everything that was loaded or typed here. */
export function SignOut() {
  const { t } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending } = useMutation({
    mutationFn: () => ask(SignOutMutation),
    onSuccess: async ({ signOut }) => {
      forgetDrafts();
      forgetWhatWasLoaded(queries);
      queries.setQueryData(meQuery.queryKey, null);
      // Where the sign-in came from the person signs out as well, and is sent back from there
      if (signOut) window.location.assign(signOut);
      else await navigate({ to: '/anmelden', search: {} });
    },
  });
  return (
    <Button kind="tertiary" busy={isPending} onClick={() => mutate()}>
      {t('app.signOut')}
    </Button>
  );
}
