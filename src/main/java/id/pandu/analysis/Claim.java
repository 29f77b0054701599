package id.pandu.analysis;

import java.util.BitSet;
import java.util.Objects;

/** Something that follows, in terms of the rules written out: that one of some rules fires, or what a cell is. */
sealed interface Claim {

    /** What it rests on. */
    Plan plan(GroundRules rules);

    /** Whether it is so, the world being evaluated exactly. */
    boolean holds(World world);

    /** Whether it is so whatever the open cells are. */
    boolean mustHold(World world);

    /** An open cell on which it seems to depend; -1 if none is found. */
    int doubt(World world);

    /** At least one of the instances fires. */
    record Fires(BitSet instances) implements Claim {

        @Override
        public Plan plan(GroundRules rules) {
            return Plan.behind(rules, instances);
        }

        @Override
        public boolean holds(World world) {
            return instances.stream().anyMatch(i -> world.fires[i] != 0);
        }

        @Override
        public boolean mustHold(World world) {
            return instances.stream().anyMatch(i -> (world.fires[i] & World.MUST) != 0);
        }

        @Override
        public int doubt(World world) {
            return instances.stream()
                    .filter(i -> world.fires[i] != 0)
                    .map(i -> Open.behindFiring(world, i))
                    .filter(cell -> cell >= 0)
                    .findFirst()
                    .orElse(-1);
        }
    }

    /**
     * A cell is concluded to be what it is now.
     *
     * @param value place of the value among those of the cell
     */
    record Concludes(int cell, int value) implements Claim {

        /** @param now exactly evaluated */
        static Concludes asNow(int cell, World now) {
            return new Concludes(cell, BitSet.valueOf(now.possible[cell]).nextSetBit(0));
        }

        @Override
        public Plan plan(GroundRules rules) {
            return Plan.settling(
                    rules, Objects.requireNonNull(rules.cells.get(cell).slot()));
        }

        @Override
        public boolean holds(World world) {
            return world.mayBe(cell, value);
        }

        @Override
        public boolean mustHold(World world) {
            return world.mustBe(cell, value);
        }

        @Override
        public int doubt(World world) {
            return Open.behindConclusion(world, cell);
        }
    }
}
