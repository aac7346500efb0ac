package org.parley.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.parley.scenario.Lock;

class PassphraseTest {
    @Test
    void onlyTheSamePassphraseOpensALock() {
        Lock lock = Passphrase.lock("Gr\u00FC\u00DFe, 7B", 10);
        assertThat(Passphrase.opens(lock, "Gr\u00FC\u00DFe, 7B")).isTrue();
        assertThat(Passphrase.opens(lock, "gr\u00FC\u00DFe, 7B")).isFalse();
        assertThat(Passphrase.opens(lock, "")).isFalse();
    }

    @Test
    void twoLocksOfOnePassphraseDiffer() {
        assertThat(Passphrase.lock("same", 10)).isNotEqualTo(Passphrase.lock("same", 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Passphrase.lock(""));
    }

    /// What Python's `hashlib.pbkdf2_hmac('sha512', b'passphrase', b'salt', 1000)` gives.
    @Test
    void theDerivationIsTheStandards() {
        Lock lock = new Lock(1000, "c2FsdA==", "bDkBcU8SBMz5i47GBby6C/dPiM9HDL/DqbVooGJUUHXV89HP6wXRZx7IoNMxONgFjEOB6u6SpNKh3I+SWgfT7w==");
        assertThat(Passphrase.opens(lock, "passphrase")).isTrue();
    }
}
