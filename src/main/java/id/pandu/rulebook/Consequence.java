package id.pandu.rulebook;

import id.pandu.vocabulary.Slot;

/** What a rule brings about when its conditions hold. */
public sealed interface Consequence {

    /** A fact follows. */
    record Conclude(Slot slot, Object value) implements Consequence {}

    /** Something is said to the reader; {@code detail} is empty when the summary says all. */
    record Advise(Kind kind, String summary, String detail) implements Consequence {

        /** The most letters of a summary. */
        public static final int LONGEST_SUMMARY = 139;
    }

    /** The kinds of advice, the weightiest first. */
    enum Kind {
        CONTRADICTION,
        ACTION,
        WARNING,
        INFORMATION
    }

    /** Somebody is to be invited; {@code inferred} when no source names them outright. */
    record Invite(String who, String meeting, boolean inferred) implements Consequence {}

    /** Somebody has a part in a matter; an empty matter means that of the rule's own advice. */
    record Assign(Part part, String who, String matter) implements Consequence {}

    /** The part somebody has. */
    enum Part {
        RESPONSIBLE("responsible"),
        KEY("key"),
        SUPPORTING("supporting");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /** As answers write it. */
        public String code() {
            return code;
        }
    }
}
