package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    void linuxHasADisplayWhereTheVariableNamesOne() {
        assertThat(new Surroundings("Linux", Map.of("DISPLAY", ":0"), "").hasDisplay()).isTrue();
        assertThat(new Surroundings("Linux", Map.of("DISPLAY", " "), "").hasDisplay()).isFalse();
        assertThat(new Surroundings("Linux", Map.of(), "").hasDisplay()).isFalse();
    }

    @Test
    void aWaylandSocketAloneIsNoDisplayForAProgramThatSpeaksX11() {
        assertThat(new Surroundings("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), "").hasDisplay()).isFalse();
    }

    @Test
    void theOtherSystemsAreTakenToHaveOne() {
        assertThat(new Surroundings("Mac OS X", Map.of(), "").hasDisplay()).isTrue();
        assertThat(new Surroundings("Windows 11", Map.of(), "").hasDisplay()).isTrue();
    }

    @Test
    void aPlatformChosenByHandNeedsNone() {
        assertThat(new Surroundings("Linux", Map.of(), "Headless").hasDisplay()).isTrue();
    }
}
