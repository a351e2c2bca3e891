// The modules of this folder are types only; importing one at run time does nothing.
export {};
