package org.parley.reach.counting;

import java.util.Arrays;
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
    private final Say say;
    private final CubeVerdicts verdicts;

    /// @param finals the signatures under which it is told what is final
    Teller(Terms terms, Cube cube, CubeRules rules, CubeWorths worths, int signatures, long finals, Effort effort) {
        this.terms = terms;
        this.cube = cube;
        this.rules = rules;
        this.worths = worths;
        this.signatures = signatures;
        this.effort = effort;
        parties = worths.parties().toArray(CubeWorths.Party[]::new);
        layers = new Told[cube.told() + 1];
        Arrays.setAll(layers, layer -> new Told(terms.parties(), parties.length, signatures, cube.rowWords()));
        level = terms.concluded().clone();
        say = new Say(terms, cube, worths, signatures);
        verdicts = new CubeVerdicts(terms, cube, rules, worths, say, signatures, finals, level);
        begin();
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
            long bound = say.bound(told, party.number());
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
            told.alive &= ~(told.forbidden[party] & say.bound(told, party));
        }
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
            long bound = say.bound(told, line.party());
            long[] allowed = line.allowed().at(level);
            for (long rest = line.active() & told.alive; rest != 0; rest &= rest - 1) {
                int signature = Long.numberOfTrailingZeros(rest);
                if ((bound & 1L << signature) != 0) {
                    told.leave(signature, allowed);
                } else {
                    told.leaveOrFree(signature, allowed, say.obliged(line.party()), say.asked(signature, line.party()));
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
                bound |= (asked & 1L << line.party()) != 0 ? say.consultedBy(line.party()) : 0;
                long[] allowed = line.allowed().at(level);
                for (long rest = line.active() & told.alive & bound; rest != 0; rest &= rest - 1) {
                    told.leave(Long.numberOfTrailingZeros(rest), allowed);
                }
            }
        }
    }

    /// Tells the rows of a cube.
    ///
    /// @return whether some have packages that are acceptable under some signature
    boolean tellRows() {
        verdicts.begin();
        tellRows(cube.outer(), 0);
        return verdicts.rows() != 0;
    }

    private void tellRows(int position, int row) {
        if (position == cube.told()) {
            verdicts.add(layers[cube.told()], row);
            return;
        }
        for (int taken : cube.possible(position)) {
            if (tell(position, taken)) {
                tellRows(position + 1, row + taken * cube.stride(position));
            }
        }
    }

    /// What is known of the cube whose rows are told.
    CubeVerdicts verdicts() {
        return verdicts;
    }
}
