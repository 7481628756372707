package fairwell.command.offboarding;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.employee.EmployeeMatrix;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.OffboardingCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every command in every shape a case can take, by the deciders themselves. What comes out is the
 * process map in {@code docs/step-matrix.md}; what must hold in every shape is asserted here.
 */
@Tag("whole")
class StepMatrixTest {

  private static final Path GOLDEN =
      Path.of(System.getProperty("fairwell.root", ".."), "docs", "step-matrix.md");

  private static final StepMatrix MATRIX = new StepMatrix();
  private static final ActionsAgree AGREE = new ActionsAgree();
  private static final EveryEndIsClean SETTLED = new EveryEndIsClean();
  private static final DetailsStayInside INSIDE = new DetailsStayInside();
  private static final NothingIsPassedOver ORDER = new NothingIsPassedOver();
  private static final WhatIsMissingIsNamed NAMED = new WhatIsMissingIsNamed();
  private static Exploration exploration;

  @BeforeAll
  static void explore() {
    exploration = Exploration.through(List.of(MATRIX, AGREE, SETTLED, INSIDE, ORDER, NAMED));
  }

  @Test
  void thePageInTheRepositoryIsWhatTheDecidersDo() throws Exception {
    String now = page();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, now);
    }
    assertThat(GOLDEN)
        .as("rewrite it with -Dgolden.update=true and read the difference")
        .hasContent(now);
  }

  @Test
  void everyCommandIsTried() {
    Set<Class<?>> tried =
        exploration.moves().stream()
            .map(move -> move.action().command())
            .collect(Collectors.toSet());
    assertThat(tried).isEqualTo(Scene.leaves(OffboardingCommand.class));
    assertThat(exploration.moves().stream().map(Move::action).distinct())
        .containsExactlyInAnyOrder(Action.values());
  }

  @Test
  void whatIsShownAsAllowedIsAllowedAndWhatIsBlockedIsRefusedForThatReason() {
    assertThat(AGREE.contradictions()).isEmpty();
  }

  @Test
  void everyCaseCanBeBroughtToItsEndWithoutCallingItOff() {
    assertThat(exploration.deadEnds(Set.of(Shape.CLOSED), false).stream().filter(Shape::running))
        .isEmpty();
    assertThat(
            exploration.deadEnds(Set.of(Shape.CLOSED, Shape.CLOSED + ", " + Shape.RETAINED), false))
        .allMatch(shape -> shape.part(Shape.Part.FRAME).equals(Shape.RESCINDED));
  }

  @Test
  void everyCaseCanBeCalledOffUntilItIsAndEveryEndIsClean() {
    assertThat(SETTLED.violations()).isEmpty();
  }

  @Test
  void noEventComesBeforeWhatHasToBeDoneOrWaivedFirst() {
    assertThat(ORDER.checked()).isPositive();
    assertThat(ORDER.passedOver()).isEmpty();
  }

  @Test
  void everyGateOverAStepWouldBeMissed() {
    assertThat(ORDER.unnoticed()).isEmpty();
  }

  @Test
  void everyCommandOutOfOrderNamesTheMissingSteps() {
    assertThat(NAMED.kinds())
        .contains(
            "step-skipped",
            "case-is-over",
            "union-not-heard",
            "settlement-stale",
            "waiver-expired",
            "compensation-waits-for-handover");
    assertThat(NAMED.unnamed()).isEmpty();
  }

  @Test
  void theDetailsOfOneMachineMoveNoOther() {
    assertThat(INSIDE.leaks()).isEmpty();
  }

  private static String page() {
    return """
    # The step matrix

    Every command in every shape that a case can take, as the deciders answer it. Printed by
    `StepMatrixTest`; not written by hand. Rewrite it with
    `mvn -Pwhole -pl command-side -am test -Dtest=StepMatrixTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true`
    and read the difference: it is a change of the process.

    A *shape* is the state of each of the five machines (approval, negotiation, clearance,
    settlement, agreement) with the facts of the frame that gates look at: dates, notice,
    certificate, union, kind of ground, whether the settlement still rests on the terms that
    hold. From a case that was not opened, one of each of the four kinds is opened, and every move
    is tried in every shape that is reached, until no new one appears: **%,d shapes, %,d cells** (%d moves for %d commands). Within one
    machine there are details that only its own next step looks at, such as an offer on the
    table; with them %,d shapes were reached, each detail was tried, and the gates of the other
    machines answer the same whatever they are.

    Legal acts, follow-ups, access, exit interview, formal dispute and who takes over change
    nothing that another step looks at: they are tried in every shape, and followed only where
    nothing else is left to do. Something that the leaver knows holds up the one item of the
    handover that rests on it; so it is planned, handed over or not, and the item tried, in one
    move. So is a waiver proposed and confirmed.

    It is also checked in every shape that the actions shown as allowed can be done, that a
    blocked one is refused for the reason shown, that nothing but a refusal is thrown, and that
    the case can be brought to its end both by closing and by calling it off.

    → is what happens, ✗ the code of the refusal. A cell with both depends on the other
    machines: then the refusals name what they wait for.

    """
            .formatted(
                exploration.shapes().size(),
                exploration.cells(),
                exploration.moves().size(),
                Action.values().length,
                exploration.reached())
        + MATRIX.text()
        + ORDER.text()
        + "\n"
        + EmployeeMatrix.text();
  }
}
