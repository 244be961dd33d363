/** Seeds the random generator of the TLS library on another thread, as the program does. @module */

crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, [
  "sign",
]);
