package org.parley.talks;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.parley.scenario.Lock;

/// An instructor's passphrase: locks what a class is not to change, and opens it again.
///
/// Derived by PBKDF2 with HMAC-SHA-512 (RFC 8018, section 5.2) and 210,000 iterations, as OWASP's cheat sheet on the
/// storage of passwords recommends. That takes a good part of a second on purpose: not for the thread of a window.
public final class Passphrase {
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;

    private Passphrase() {}

    /// A lock that this passphrase opens.
    ///
    /// @throws IllegalArgumentException where the passphrase is empty
    public static Lock lock(String passphrase) {
        return lock(passphrase, ITERATIONS);
    }

    /// A lock that this passphrase opens after so many iterations.
    static Lock lock(String passphrase, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return new Lock(
                iterations,
                base64.encodeToString(salt),
                base64.encodeToString(derive(passphrase, salt, iterations, HASH_BITS)));
    }

    /// Whether a passphrase is the one that the lock was made with.
    public static boolean opens(Lock lock, String passphrase) {
        byte[] expected = Base64.getDecoder().decode(lock.hash());
        byte[] salt = Base64.getDecoder().decode(lock.salt());
        return !passphrase.isEmpty()
                && MessageDigest.isEqual(expected, derive(passphrase, salt, lock.iterations(), expected.length * 8));
    }

    private static byte[] derive(String passphrase, byte[] salt, int iterations, int bits) {
        if (passphrase.isEmpty()) {
            throw new IllegalArgumentException("The passphrase is empty; it needs at least one character.");
        }
        PBEKeySpec key = new PBEKeySpec(passphrase.toCharArray(), salt, iterations, bits);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no PBKDF2 with HMAC-SHA-512, which every Java must have.", missing);
        } finally {
            key.clearPassword();
        }
    }
}
