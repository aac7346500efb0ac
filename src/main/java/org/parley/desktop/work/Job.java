package org.parley.desktop.work;

import java.time.Duration;
import java.util.function.Consumer;

/// A piece of long work.
///
/// @param topic what it is about: of two jobs of one topic only the later one's result arrives
/// @param title what the status bar calls it
/// @param pause how long to wait for a later job of the topic before this one begins
/// @param work what to do, off the FX thread
/// @param result takes what came out, on the FX thread, unless cancelled or overtaken
/// @param failure takes what went wrong, on the FX thread
/// @param stopped told, on the FX thread, that somebody gave it up who waited for it; not where a later job of the topic
///     took its place
/// @param lasting whether it is finished even where the program ends meanwhile
public record Job<T>(
        String topic,
        String title,
        Duration pause,
        Work<T> work,
        Consumer<T> result,
        Consumer<Throwable> failure,
        Runnable stopped,
        boolean lasting) {

    /// A job that is given up where the program ends.
    public Job(
            String topic, String title, Duration pause, Work<T> work, Consumer<T> result, Consumer<Throwable> failure) {
        this(topic, title, pause, work, result, failure, () -> {}, false);
    }

    /// What is done off the FX thread.
    @FunctionalInterface
    public interface Work<T> {
        /// Does it. Asks the progress now and then whether it is still wanted.
        T run(Progress progress) throws Exception;
    }

    /// A job without a pause.
    public static <T> Job<T> of(
            String topic, String title, Work<T> work, Consumer<T> result, Consumer<Throwable> failure) {
        return new Job<>(topic, title, Duration.ZERO, work, result, failure);
    }

    /// The same job, begun only after a pause in which no later one of its topic came.
    public Job<T> after(Duration pause) {
        return new Job<>(topic, title, pause, work, result, failure, stopped, lasting);
    }

    /// The same job, finished even where the program ends meanwhile.
    public Job<T> toTheEnd() {
        return new Job<>(topic, title, pause, work, result, failure, stopped, true);
    }

    /// The same job, which tells when somebody has given it up.
    public Job<T> whenStopped(Runnable stopped) {
        return new Job<>(topic, title, pause, work, result, failure, stopped, lasting);
    }
}
