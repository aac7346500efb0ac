package org.parley.desktop.work;

import org.parley.reach.Budget;

/// How long a person at the window waits. An answer that is kept is asked again by later jobs; so it does not listen to
/// the job that first asked, but to the one that asks.
public final class Patience {
    private static final ScopedValue<Progress> JOB = ScopedValue.newInstance();

    /// What an answer for the window may take, for as long as the job is wanted that runs on the asking thread. Outside
    /// of any job nobody can end it.
    public static final Budget BUDGET = Budget.PROMPT.until(Patience::isOver);

    private Patience() {}

    /// Does a job's work on this thread.
    static <T> T of(Progress job, Job.Work<T> work) throws Exception {
        return ScopedValue.where(JOB, job).call(() -> work.run(job));
    }

    private static boolean isOver() {
        return JOB.isBound() && JOB.get().isCancelled();
    }
}
