package org.parley.reach.search;

/// How much searching may still be done. Not for use by several threads at once.
public final class Effort {
    private static final int OFTEN = 15;

    private final Runnable often;
    private final long limit;
    private long spent;

    /// Thrown where the limit is reached.
    public static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final long limit;

        Spent(long limit) {
            super("More than " + limit + " branches would have to be searched.", null, false, false);
            this.limit = limit;
        }

        /// How many branches were allowed.
        public long limit() {
            return limit;
        }
    }

    /// @param limit the most branches
    /// @param often run now and then; what it throws ends the search
    public Effort(long limit, Runnable often) {
        this.limit = limit;
        this.often = often;
    }

    /// As much as is left of it, for a part of the work that another thread does; what that spends has to be spent here too.
    public Effort alike() {
        return new Effort(limit - spent, often);
    }

    /// Some branches more.
    ///
    /// @throws Spent where that is more than the limit
    public void spend(long branches) {
        spent += branches;
        if (spent > limit) {
            throw new Spent(limit);
        }
    }

    /// Runs now what is run now and then.
    public void look() {
        often.run();
    }

    /// One branch more.
    ///
    /// @throws Spent where that is more than the limit
    public void spend() {
        spent++;
        if ((spent & OFTEN) == 0) {
            often.run();
        }
        if (spent > limit) {
            throw new Spent(limit);
        }
    }

    /// How many branches were searched.
    public long spent() {
        return spent;
    }
}
