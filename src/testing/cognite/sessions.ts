import type { Call, Handlers } from '../engine/mock.js';
import type { Project } from './common.js';
import type { StoredSession } from './store.js';

type SessionItem = { clientId: string } | { tokenExchange: true } | { oneshotTokenExchange: true };

/** Sessions: whoever asks gets one. */
export function sessionHandlers({ store, clock }: Project): Handlers {
  return {
    createSession({ body }: Call<{ items: [SessionItem] }>) {
      const [item] = body.items;
      const session: StoredSession = store.sessions.put({
        id: store.nextId(),
        nonce: crypto.randomUUID(),
        createdTime: clock.now(),
        used: false,
        type: 'clientId' in item ? 'CLIENT_CREDENTIALS' : 'tokenExchange' in item ? 'TOKEN_EXCHANGE' : 'ONESHOT_TOKEN_EXCHANGE',
        ...('clientId' in item && { clientId: item.clientId }),
      });
      const { id, type, nonce, clientId } = session;
      return { items: [{ id, type, status: 'READY', nonce, clientId }] };
    },
  };
}
