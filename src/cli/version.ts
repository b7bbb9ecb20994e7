/** The version of unitlint; the build puts it in. */
declare const UNITLINT_VERSION: string | undefined;

export const toolVersion: string = typeof UNITLINT_VERSION === 'string' ? UNITLINT_VERSION : '0.0.0';
