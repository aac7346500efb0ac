package org.parley.reach.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.parley.reach.search.Contexts;
import org.parley.reach.search.Effort;
import org.parley.reach.search.Terms;

/// Lists the packages that can be reached in some talks, round by round, each with the contexts that it can be taken into.
/// What this costs goes by how many packages there are to list, not by how many the issues make. Not for use by several
/// threads at once.
public final class Listing {
    private static final int MOST_PREFIX_BITS = 44;

    private final Terms terms;
    private final Contexts contexts;
    private final Block block;
    private final Simulation simulation;
    private final boolean owing;

    private Listing(Terms terms, Contexts contexts, Block block, Runnable often) {
        this.terms = terms;
        this.contexts = contexts;
        this.block = block;
        simulation = new Simulation(contexts, terms, often);
        owing = LongStream.of(terms.consults()).anyMatch(parties -> parties != 0);
    }

    /// The listing of some talks; nothing where their contexts, issues or points are too many or too great for it.
    ///
    /// @param often run now and then; what it throws ends the work
    public static Optional<Listing> of(Terms terms, Contexts contexts, Runnable often) {
        return of(terms, contexts, Long.SIZE, often);
    }

    /// The same with fewer packages in a word.
    ///
    /// @param most how many, 64 at most
    public static Optional<Listing> of(Terms terms, Contexts contexts, int most, Runnable often) {
        Block block = new Block(terms, most);
        return block.prefixWidth() <= MOST_PREFIX_BITS && Simulation.suits(contexts) && terms.hasModestPoints()
                ? Optional.of(new Listing(terms, contexts, block, often))
                : Optional.empty();
    }

    /// The packages that can be final no later than in each round; none in those before the first.
    ///
    /// @param round the first
    /// @param atGate whether the talks begin before it opens
    /// @param nodes else its contexts in which they begin
    /// @param concludedIsFinal whether the package concluded so far is final, whatever comes
    /// @return one list a round; nothing where rules are too intricate for it
    /// @throws Effort.Spent where it takes too much
    public Optional<List<PackageList>> from(int round, boolean atGate, int[] nodes, boolean concludedIsFinal, Effort effort) {
        Marks.Openings openings = new Marks.Openings();
        openings.number(
                atGate ? simulation.opening(0) : simulation.best(Arrays.stream(nodes).boxed().toList()));
        Entries entries = new Entries();
        entries.add(block.prefix(terms.concluded()), 0, block.bit(terms.concluded()));
        PackageList known = PackageList.none(block);
        boolean begins = atGate || nodes.length > 0;
        if (begins && concludedIsFinal && Arrays.stream(terms.concluded()).anyMatch(level -> level > 0)) {
            known = known.with(entries);
        }
        List<PackageList> found = new ArrayList<>();
        while (found.size() < round) {
            found.add(PackageList.none(block));
        }
        for (int here = round; here < contexts.rounds(); here++) {
            Marks.Openings next = new Marks.Openings();
            Marks marks = new Marks(openings, next, simulation, contexts, owing);
            if (!marks.areFew()) {
                return Optional.empty();
            }
            RoundListing listing =
                    new RoundListing(terms, block, marks, entries, free(here), next.size(), owing, effort);
            if (!listing.fits()) {
                return Optional.empty();
            }
            listing.run();
            known = known.with(listing.last().sorted(block.prefixWidth(), 1, effort));
            found.add(known);
            entries = listing.concluded().sorted(block.prefixWidth(), next.size(), effort);
            openings = next;
        }
        return Optional.of(List.copyOf(found));
    }

    private boolean[] free(int round) {
        boolean[] free = terms.free()[round].clone();
        for (int issue = 0; issue < free.length; issue++) {
            free[issue] &= terms.concluded()[issue] == 0;
        }
        return free;
    }
}
