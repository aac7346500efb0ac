package org.parley.desktop.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.desktop.table.Tables;
import org.parley.talks.Line;
import org.parley.talks.Note;

/// A seat reads its own notes alone until the talks are revealed.
class RemarkTest {
    private static final Note TEACHERS = new Note(1, "Ms A.", "Why so early?");
    private static final Note NORTHS = new Note(1, Optional.of("north"), "", "We had to begin.");
    private static final Note SOUTHS = new Note(1, Optional.of("south"), "Lee", "At last.");

    private final Line line = Line.of(Tables.talks("two-straits"))
            .play(Tables.pass())
            .withNote(TEACHERS)
            .withNote(NORTHS)
            .withNote(SOUTHS);

    @Test
    void aSeatReadsItsOwn() {
        assertThat(Remark.on(line, 1, Optional.of("north"), false))
                .containsExactly(new Remark(NORTHS, "Northland", true));
        assertThat(Remark.moves(line, Optional.of("north"))).containsExactly(1);
        assertThat(Remark.on(line, 0, Optional.of("north"), false)).isEmpty();
    }

    @Test
    void whoeverHasNoSeatReadsWhatWasWrittenAtNone() {
        assertThat(Remark.on(line, 1, Optional.empty(), false)).extracting(Remark::note).containsExactly(TEACHERS);
    }

    @Test
    void everybodyReadsAllOnceItIsRevealedAndChangesTheirOwnAlone() {
        List<Remark> all = Remark.on(line, 1, Optional.of("south"), true);

        assertThat(all).extracting(Remark::by).containsExactly("Ms A.", "Northland", "Lee, Southland");
        assertThat(all).extracting(Remark::own).containsExactly(false, false, true);
    }
}
