import { describe, expect, it } from 'vitest';
import { loadOnce } from '../../src/cognite/load-once.js';

describe('loadOnce', () => {
  it('loads nothing before it is asked, and once for all who ask', async () => {
    let loads = 0;
    const module = loadOnce(async () => ({ number: ++loads }));
    expect(loads).toBe(0);
    const [one, other] = await Promise.all([module(), module()]);
    expect(one).toBe(other);
    expect(await module()).toBe(one);
    expect(loads).toBe(1);
  });

  it('tries again what failed', async () => {
    let loads = 0;
    const module = loadOnce(async () => {
      loads++;
      if (loads === 1) throw new Error('offline');
      return { loads };
    });
    await expect(module()).rejects.toThrow('offline');
    expect(await module()).toEqual({ loads: 2 });
  });
});
