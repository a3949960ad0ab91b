/** How the id of a source is written. Apart from its schema: who reads many texts checks ids without loading a validator. */
export const sourceIdForm = /^[a-z0-9-]+$/;
