/** Names of organizations and projects: the specification's characters, and the space that recorded names have. */
export function isName(name: string): boolean {
  return /^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$/u.test(name) && name.trim() !== '';
}
