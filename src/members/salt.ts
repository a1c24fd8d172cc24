/**
 * Another number in each run: nobody can make a file whose texts or NIKs fall all into one place
 * of a hash table, where finding them would take hours.
 */
export const salt = Math.floor(Math.random() * 2 ** 30);
