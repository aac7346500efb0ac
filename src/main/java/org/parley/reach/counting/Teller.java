package org.parley.reach.counting;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.parley.reach.search.Effort;
import org.parley.reach.search.Terms;

/// Tells the issues of packages one by one and keeps, of those told, the signatures under which they may still be
/// acceptable, and under each of them the packages of a row that may. Not for use by several threads at once.
final class Teller {
    private final Terms terms;
    private final Cube cube;
    private final CubeRules rules;
    private final CubeWorths.Party[] parties;
    private final CubeWorths worths;
    private final Effort effort;
    private final int signatures;
    private final Told[] layers;
    private final int[] level;
    private final long[][] obligedInRow;
    private final long[][] askedInRow;
    private final long[] consultedBy;
    private final long[] none;
    private final long finals;
    private final long[][] lasting;

    private final long[][] acceptable;
    private final boolean[] hasAcceptable;
    private final long[][] content;
    private final int[] contentAt;
    private int rowsTold;
    private final int[] someRows;
    private int someCount;

    /// A package as far as its issues are told.
    private static final class Told {
        /// The signatures under which it may still be acceptable.
        long alive;

        /// The obligors of its terms.
        long obliged;

        /// The parties that its terms say to consult.
        long asked;

        /// Those of them that it is not final without.
        long owed;

        /// Of each party, the signatures under which red lines of it forbid the package.
        final long[] forbidden;

        /// Of each party whose worth counts, what is told is worth.
        final long[] sums;

        /// Of each signature, the packages of a row that rules may leave.
        final long[][] left;

        private final long[][] own;

        Told(int parties, int counting, int signatures, int words) {
            forbidden = new long[parties];
            sums = new long[counting];
            left = new long[signatures][];
            own = new long[signatures][words];
        }

        /// Leaves no more than these packages of a row under a signature.
        void leave(int signature, long[] row) {
            long[] mine = mine(signature);
            for (int word = 0; word < mine.length; word++) {
                mine[word] &= row[word];
            }
        }

        /// The same, but for packages that do not bind the party whose rule it is.
        void leaveOrFree(int signature, long[] row, long[] obliged, long[] asked) {
            keepOrFree(mine(signature), row, obliged, asked);
        }

        private long[] mine(int signature) {
            long[] mine = own[signature];
            if (left[signature] != mine) {
                System.arraycopy(left[signature], 0, mine, 0, mine.length);
                left[signature] = mine;
            }
            return mine;
        }
    }

    /// @param finals the signatures under which it is told what is final
    Teller(Terms terms, Cube cube, CubeRules rules, CubeWorths worths, int signatures, long finals, Effort effort) {
        this.terms = terms;
        this.cube = cube;
        this.rules = rules;
        this.worths = worths;
        this.signatures = signatures;
        this.finals = finals;
        this.effort = effort;
        parties = worths.parties().toArray(CubeWorths.Party[]::new);
        layers = new Told[cube.told() + 1];
        Arrays.setAll(layers, layer -> new Told(terms.parties(), parties.length, signatures, cube.rowWords()));
        level = terms.concluded().clone();
        obligedInRow = new long[terms.parties()][];
        askedInRow = new long[terms.parties()][];
        consultedBy = new long[terms.parties()];
        for (int party = 0; party < obligedInRow.length; party++) {
            obligedInRow[party] = binding(1L << party, terms.obligors());
            askedInRow[party] = binding(1L << party, terms.consults());
            for (int signature = 0; signature < signatures; signature++) {
                boolean consulted = (worths.consulted(worths.kind(signature)) & 1L << party) != 0;
                consultedBy[party] |= consulted ? 1L << signature : 0;
            }
        }
        none = new long[cube.rowWords()];
        lasting = new long[signatures][finals == 0 ? 0 : cube.words()];
        acceptable = new long[signatures][cube.words()];
        hasAcceptable = new boolean[signatures];
        content = new long[worths.kinds()][cube.rowWords()];
        contentAt = new int[worths.kinds()];
        someRows = new int[cube.rows()];
        begin();
    }

    /// The packages of a row with a term that has a party.
    ///
    /// @param of each issue, a mask of parties
    private long[] binding(long party, long[] of) {
        return cube.row(
                masks -> IntStream.range(0, masks.length)
                        .anyMatch(issue -> cube.isInRow(issue) && masks[issue] != 1 && (of[issue] & party) != 0),
                new long[level.length]);
    }

    /// What the issues that are not open tell.
    private void begin() {
        Told root = layers[0];
        root.alive = signatures == Long.SIZE ? -1L : (1L << signatures) - 1;
        Arrays.fill(root.left, cube.all());
        for (int issue = 0; issue < level.length; issue++) {
            root.obliged |= level[issue] > 0 ? terms.obligors()[issue] : 0;
            root.asked |= level[issue] > 0 ? terms.consults()[issue] : 0;
            root.owed |= level[issue] > 0 && terms.owed()[issue] ? terms.consults()[issue] : 0;
        }
        for (int place = 0; place < parties.length; place++) {
            root.sums[place] = parties[place].concluded() + parties[place].bonus(0, level);
        }
        readRules(0);
        allow(root);
    }

    /// The signatures under which what is told may be acceptable.
    long alive(int layer) {
        return layers[layer].alive;
    }

    /// Whether there are any left, if no others count.
    boolean keep(int layer, long some) {
        layers[layer].alive &= some;
        return layers[layer].alive != 0;
    }

    /// Whether nothing is told that is not concluded.
    boolean isNothing(int layer) {
        for (int position = 0; position < layer; position++) {
            if (level[cube.issue(position)] != 0) {
                return false;
            }
        }
        return true;
    }

    /// The level told of the issue at a position.
    int level(int position) {
        return level[cube.issue(position)];
    }

    /// Tells the next issue.
    ///
    /// @return whether that may be acceptable
    /// @throws Effort.Spent where it takes too much
    boolean tell(int position, int taken) {
        effort.spend();
        Told here = layers[position];
        Told next = layers[position + 1];
        int issue = cube.issue(position);
        level[issue] = taken;
        next.alive = here.alive;
        next.obliged = here.obliged | (taken > 0 ? terms.obligors()[issue] : 0);
        next.asked = here.asked | (taken > 0 ? terms.consults()[issue] : 0);
        next.owed = here.owed | (taken > 0 && terms.owed()[issue] ? terms.consults()[issue] : 0);
        for (int place = 0; place < parties.length; place++) {
            next.sums[place] =
                    here.sums[place] + parties[place].points()[position][taken] + parties[place].bonus(position + 1, level);
        }
        if (!content(position + 1)) {
            return false;
        }
        System.arraycopy(here.forbidden, 0, next.forbidden, 0, here.forbidden.length);
        for (long rest = next.alive; rest != 0; rest &= rest - 1) {
            int signature = Long.numberOfTrailingZeros(rest);
            next.left[signature] = here.left[signature];
        }
        readRules(position + 1);
        allow(next);
        if (next.alive != 0) {
            bind(position, next.obliged & ~here.obliged, next.asked & ~here.asked);
        }
        return next.alive != 0;
    }

    /// Keeps the signatures under which every party that is bound can still be content.
    private boolean content(int layer) {
        Told told = layers[layer];
        for (int place = 0; place < parties.length && told.alive != 0; place++) {
            CubeWorths.Party party = parties[place];
            long bound = bound(told, party.number());
            if (bound != 0) {
                long most = told.sums[place] + party.most()[layer];
                for (long rest = told.alive & bound; rest != 0; rest &= rest - 1) {
                    int kind = worths.kind(Long.numberOfTrailingZeros(rest));
                    if (most < party.reservation()[kind]) {
                        told.alive &= ~Long.lowestOneBit(rest);
                    }
                }
            }
        }
        return told.alive != 0;
    }

    /// Keeps the signatures under which no red line of a party that has a say forbids what is told.
    private void allow(Told told) {
        for (long rest = told.obliged | told.asked; rest != 0; rest &= rest - 1) {
            int party = Long.numberOfTrailingZeros(rest);
            told.alive &= ~(told.forbidden[party] & bound(told, party));
        }
    }

    /// The signatures under which a party has a say in what is told.
    private long bound(Told told, int party) {
        if ((told.obliged & 1L << party) != 0) {
            return -1L;
        }
        return (told.asked & 1L << party) != 0 ? consultedBy[party] : 0;
    }

    private void readRules(int layer) {
        Told told = layers[layer];
        for (Table<Long> covered : rules.coverages(layer)) {
            told.alive &= covered.at(level);
        }
        for (CubeRules.Line line : rules.lines(layer)) {
            told.forbidden[line.party()] |= line.forbids().at(level) ? line.active() : 0;
        }
        for (CubeRules.RowLine line : rules.rowLines(layer)) {
            long bound = bound(told, line.party());
            long[] allowed = line.allowed().at(level);
            for (long rest = line.active() & told.alive; rest != 0; rest &= rest - 1) {
                int signature = Long.numberOfTrailingZeros(rest);
                if ((bound & 1L << signature) != 0) {
                    told.leave(signature, allowed);
                } else {
                    told.leaveOrFree(signature, allowed, obligedInRow[line.party()], asked(signature, line.party()));
                }
            }
        }
        for (Table<long[][]> coverage : rules.rowCoverages(layer)) {
            long[][] covered = coverage.at(level);
            for (long rest = told.alive; rest != 0; rest &= rest - 1) {
                int signature = Long.numberOfTrailingZeros(rest);
                told.leave(signature, covered[signature]);
            }
        }
    }

    /// Holds red lines told before against parties that only now have a say.
    private void bind(int layer, long obliged, long asked) {
        if ((obliged | asked) == 0) {
            return;
        }
        Told told = layers[layer + 1];
        for (int before = 0; before <= layer; before++) {
            for (CubeRules.RowLine line : rules.rowLines(before)) {
                long bound = (obliged & 1L << line.party()) != 0 ? -1L : 0;
                bound |= (asked & 1L << line.party()) != 0 ? consultedBy[line.party()] : 0;
                long[] allowed = line.allowed().at(level);
                for (long rest = line.active() & told.alive & bound; rest != 0; rest &= rest - 1) {
                    told.leave(Long.numberOfTrailingZeros(rest), allowed);
                }
            }
        }
    }

    /// The packages of a row in which a party is asked, where it is consulted under a signature.
    private long[] asked(int signature, int party) {
        return (consultedBy[party] & 1L << signature) != 0 ? askedInRow[party] : none;
    }

    /// Tells the rows of a cube.
    ///
    /// @return how many have packages that are acceptable under some signature
    int tellRows() {
        someCount = 0;
        Arrays.fill(hasAcceptable, false);
        tellRows(cube.outer(), 0);
        return someCount;
    }

    private void tellRows(int position, int row) {
        if (position == cube.told()) {
            tellRow(row);
            return;
        }
        for (int taken : cube.possible(position)) {
            if (tell(position, taken)) {
                tellRows(position + 1, row + taken * cube.stride(position));
            }
        }
    }

    private void tellRow(int row) {
        Told told = layers[cube.told()];
        int words = cube.rowWords();
        int first = row * words;
        rowsTold++;
        long some = 0;
        for (long rest = told.alive; rest != 0; rest &= rest - 1) {
            int signature = Long.numberOfTrailingZeros(rest);
            long[] content = content(told, worths.kind(signature));
            long[] into = acceptable[signature];
            if (!hasAcceptable[signature]) {
                hasAcceptable[signature] = true;
                Arrays.fill(into, 0);
            }
            some |= agreed(into, first, content, told.left[signature]);
            for (int party = 0; party < told.forbidden.length; party++) {
                if ((told.forbidden[party] & 1L << signature) != 0) {
                    removeBinding(into, first, obligedInRow[party], asked(signature, party));
                }
            }
        }
        if (some != 0) {
            someRows[someCount++] = row;
            for (long rest = finals; rest != 0; rest &= rest - 1) {
                int signature = Long.numberOfTrailingZeros(rest);
                System.arraycopy(lasting(told, signature), 0, lasting[signature], first, words);
            }
        }
    }

    /// The packages of a row that are final under a signature.
    private long[] lasting(Told told, int signature) {
        int kind = worths.kind(signature);
        long consulted = worths.consulted(kind);
        if ((told.owed & ~consulted) != 0) {
            return none;
        }
        long[] row = cube.all().clone();
        for (int issue = 0; issue < level.length; issue++) {
            if (cube.isInRow(issue) && terms.owed()[issue] && (terms.consults()[issue] & ~consulted) != 0) {
                int its = issue;
                keep(row, cube.row(masks -> masks[its] == 1, new long[level.length]));
            }
        }
        for (int place = 0; place < parties.length; place++) {
            CubeWorths.Party party = parties[place];
            long least = party.reservation()[kind] - told.sums[place];
            keepOrFree(row, enough(party, least, party.rowBonuses().size()), none, askedOf(told, signature, party.number()));
        }
        for (int party = 0; party < told.forbidden.length; party++) {
            if ((told.forbidden[party] & 1L << signature) != 0) {
                keepOrFree(row, none, none, askedOf(told, signature, party));
            }
        }
        for (int layer = 0; layer <= cube.told(); layer++) {
            for (CubeRules.RowLine line : rules.rowLines(layer)) {
                if ((line.active() & 1L << signature) != 0) {
                    keepOrFree(row, line.allowed().at(level), none, askedOf(told, signature, line.party()));
                }
            }
        }
        return row;
    }

    /// The packages of a row in which a party is asked, by what is told or by the row, if it is consulted.
    private long[] askedOf(Told told, int signature, int party) {
        boolean consulted = (consultedBy[party] & 1L << signature) != 0;
        return consulted && (told.asked & 1L << party) != 0 ? cube.all() : asked(signature, party);
    }

    private static long agreed(long[] into, int first, long[] content, long[] left) {
        long some = 0;
        for (int word = 0; word < content.length; word++) {
            long both = content[word] & left[word];
            into[first + word] = both;
            some |= both;
        }
        return some;
    }

    private static void removeBinding(long[] into, int first, long[] obliged, long[] asked) {
        for (int word = 0; word < obliged.length; word++) {
            into[first + word] &= ~(obliged[word] | asked[word]);
        }
    }

    /// The packages of a row that leave every party that they bind a reservation of some kind.
    private long[] content(Told told, int kind) {
        long[] row = content[kind];
        if (contentAt[kind] == rowsTold) {
            return row;
        }
        contentAt[kind] = rowsTold;
        System.arraycopy(cube.all(), 0, row, 0, row.length);
        for (int place = 0; place < parties.length; place++) {
            CubeWorths.Party party = parties[place];
            long least = party.reservation()[kind] - told.sums[place];
            boolean consulted = (worths.consulted(kind) & 1L << party.number()) != 0;
            boolean bound = (told.obliged & 1L << party.number()) != 0
                    || (consulted && (told.asked & 1L << party.number()) != 0);
            if (party.rowBonuses().isEmpty() && least <= party.steps()[0]) {
                continue;
            }
            long[] enough = enough(party, least, party.rowBonuses().size());
            if (bound) {
                keep(row, enough);
            } else {
                keepOrFree(row, enough, obligedInRow[party.number()], consulted ? askedInRow[party.number()] : none);
            }
        }
        return row;
    }

    private static void keep(long[] row, long[] other) {
        for (int word = 0; word < row.length; word++) {
            row[word] &= other[word];
        }
    }

    private static void keepOrFree(long[] row, long[] other, long[] obliged, long[] asked) {
        for (int word = 0; word < row.length; word++) {
            row[word] &= other[word] | ~(obliged[word] | asked[word]);
        }
    }

    /// The packages of a row that add no less than this, with so many of the bonuses that hang on the row.
    private long[] enough(CubeWorths.Party party, long least, int bonuses) {
        if (bonuses == 0) {
            return party.adding(least);
        }
        CubeWorths.Bonus<long[]> bonus = party.rowBonuses().get(bonuses - 1);
        long[] when = bonus.when().at(level);
        long[] with = enough(party, least - bonus.points(), bonuses - 1);
        long[] without = enough(party, least, bonuses - 1);
        long[] enough = new long[when.length];
        for (int word = 0; word < enough.length; word++) {
            enough[word] = (with[word] & when[word]) | (without[word] & ~when[word]);
        }
        return enough;
    }

    /// How many rows of the cube have some.
    int someCount() {
        return someCount;
    }

    /// A row that has some, by its place among those that do.
    int someRow(int place) {
        return someRows[place];
    }

    /// Whether some packages of the cube may be acceptable under a signature.
    boolean hasAcceptable(int signature) {
        return hasAcceptable[signature];
    }

    /// The packages of the cube that are acceptable under a signature, in rows that have some.
    long[] acceptable(int signature) {
        return acceptable[signature];
    }

    /// The packages of the cube that are final under a signature, in rows that have some.
    long[] lasting(int signature) {
        return lasting[signature];
    }
}
