package org.parley.scenario;

import java.util.Base64;

/// What remains of a passphrase that keeps a class's options: enough to tell whether another is the same, too little to
/// find it. The passphrase itself is stored nowhere.
///
/// @param iterations of the derivation (PBKDF2 with HMAC-SHA-512, RFC 8018), from 1 to [#MOST]
/// @param salt in Base64
/// @param hash what was derived from salt and passphrase, in Base64
public record Lock(int iterations, String salt, String hash) {
    /// The most iterations, so that no file keeps the program busy for long.
    public static final int MOST = 2_000_000;

    /// @throws IllegalArgumentException where the number is out of range or a text is no Base64 or holds nothing
    public Lock {
        if (iterations < 1 || iterations > MOST) {
            throw new IllegalArgumentException(
                    "A lock has " + iterations + " iterations; expected a number from 1 to " + MOST + ".");
        }
        if (!isBase64(salt) || !isBase64(hash)) {
            throw new IllegalArgumentException("The salt and the hash of a lock must be bytes in Base64.");
        }
    }

    /// Whether a text is at least one byte in Base64.
    public static boolean isBase64(String text) {
        try {
            return Base64.getDecoder().decode(text).length > 0;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }
}
