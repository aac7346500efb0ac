package org.parley.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/// The window's place is written so that it can be read.
class PlaceTest {
    @Test
    void whatIsWrittenIsRead() {
        for (Place place : new Place[] {new Place(10, 20, 1280, 800, false), new Place(-1900, 0, 1024, 680, true)}) {
            String written = Place.SETTING.write().apply(Optional.of(place));
            assertThat(Place.SETTING.read().apply(written)).contains(Optional.of(place));
        }
    }

    @Test
    void anythingElseIsNoPlace() {
        for (String wrong : new String[] {"", "0,0", "0,0 1x1", "1,2 1280x800 minimized", "99999999,0 1280x800"}) {
            assertThat(Place.parse(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void aWindowLargerThanTheScreenIsMadeToFit() {
        Rectangle2D small = new Rectangle2D(0, 24, 1024, 744);
        assertThat(Place.inTheMiddleOf(small)).isEqualTo(new Place(0, 24, 1024, 744, false));
        assertThat(new Place(-140, 67, 1280, 800, false).within(new Rectangle2D(0, 0, 1280, 800)))
                .isEqualTo(new Place(0, 0, 1280, 800, false));
    }

    @Test
    void aWindowIsMovedNoFurtherThanItMust() {
        Rectangle2D left = new Rectangle2D(-1920, 0, 1920, 1080);
        assertThat(Place.inTheMiddleOf(left)).isEqualTo(new Place(-1600, 140, 1280, 800, false));
        assertThat(new Place(-1900, 900, 1280, 800, true).within(left))
                .isEqualTo(new Place(-1900, 280, 1280, 800, true));
    }
}
