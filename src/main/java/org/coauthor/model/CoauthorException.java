package org.coauthor.model;

/** An expected failure: what happened, what to do, and the exit status that it ends the program with. */
public class CoauthorException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Exit statuses; stable, documented in the README. */
    public enum Exit {
        DONE(0),
        FOUND(1),
        USAGE(2),
        NO_SOURCE(3),
        STORE(4),
        NOT_FOUND(5),
        OUTPUT(6),
        DEFECT(70),
        INTERRUPTED(130);

        private final int status;

        Exit(int status) {
            this.status = status;
        }

        /** The process's exit status. */
        public int status() {
            return status;
        }
    }

    private final Exit exit;
    private final String hint;

    public CoauthorException(Exit exit, String message, String hint) {
        super(message);
        this.exit = exit;
        this.hint = hint;
    }

    public CoauthorException(Exit exit, String message, String hint, Throwable cause) {
        super(message, cause);
        this.exit = exit;
        this.hint = hint;
    }

    public Exit exit() {
        return exit;
    }

    /** What to do; empty where there is nothing to say. */
    public String hint() {
        return hint;
    }
}
