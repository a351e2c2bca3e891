import { FormApi } from '@tanstack/form-core';
import { initTRPC, TRPCError } from '@trpc/server';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { agreement, type Agreement } from '../index.js';

// Two libraries that take any Standard Schema take Comity's, as they are installed.

const fund: Agreement = { id: 'fund', kind: 'agreement', title: 'Agreement on a joint fund' };

describe('tRPC', () => {
  const t = initTRPC.create();
  const router = t.router({
    add: t.procedure.input(agreement).mutation(({ input }) => {
      expectTypeOf(input).toEqualTypeOf<Agreement>();
      return input.title;
    }),
  });
  const caller = t.createCallerFactory(router)({});

  test('hands a right record on', async () => {
    expect(await caller.add(fund)).toBe('Agreement on a joint fund');
  });

  test('refuses a wrong one and says where', async () => {
    const error: unknown = await caller
      .add({ ...fund, signedOn: '22.10.2025' })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TRPCError);
    expect(error).toMatchObject({ code: 'BAD_REQUEST', cause: { issues: [{ path: ['signedOn'] }] } });
  });
});

describe('TanStack Form', () => {
  /** A form that somebody has tried to send. */
  async function sent(values: Agreement) {
    const submitted: Agreement[] = [];
    const form = new FormApi({
      defaultValues: values,
      validators: { onSubmit: agreement },
      onSubmit: ({ value }) => void submitted.push(value),
    });
    form.mount();
    await form.handleSubmit();
    return { form, submitted };
  }

  test('sends a right record', async () => {
    const { form, submitted } = await sent(fund);
    expect(submitted).toEqual([fund]);
    expect(form.state.isValid).toBe(true);
  });

  test('keeps a wrong one back, with the message at its field', async () => {
    const { form, submitted } = await sent({ ...fund, signedOn: '22.10.2025' });
    expect(submitted).toEqual([]);
    expect(form.state.isValid).toBe(false);
    expect(form.state.errors).toEqual([
      { signedOn: [expect.objectContaining({ message: expect.stringContaining('22.10.2025') as string })] },
    ]);
  });
});
