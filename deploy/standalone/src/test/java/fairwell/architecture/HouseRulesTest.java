package fairwell.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fairwell.architecture.offender.decision.Clocked;
import fairwell.architecture.offender.decision.LookedUp;
import fairwell.architecture.offender.event.Happened;
import fairwell.architecture.offender.event.Happening;
import fairwell.architecture.offender.kernel.Asking;
import fairwell.architecture.offender.kernel.Framed;
import fairwell.architecture.offender.kernel.Stored;
import fairwell.architecture.offender.naming.DateUtil;
import fairwell.architecture.offender.side.Sideways;
import fairwell.architecture.offender.view.StoringSlice;
import fairwell.kernel.event.FairwellEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule holds for Fairwell, and every rule catches its offender. */
class HouseRulesTest {

  private static final String OFFENDER = "fairwell.architecture.offender.";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("fairwell");
  private static final JavaClasses OFFENDERS =
      new ClassFileImporter().importPackages("fairwell.architecture.offender");

  private static final List<String> SLICES =
      List.of(
          "caselist", "casefile", "settlement", "kpi", "policy", "audit", "calendar", "privacy");

  /** A rule, the same rule over an offender, and the class its message must name. */
  private record Pair(String name, ArchRule rule, ArchRule onOffender, Class<?> offender) {}

  private static Stream<Pair> rules() {
    return Stream.of(
            general(),
            sides(),
            SLICES.stream().map(HouseRulesTest::slice),
            Stream.concat(SLICES.stream(), Stream.of("cases", "dispute")).map(HouseRulesTest::view),
            Stream.concat(SLICES.stream(), Stream.of("cases", "dispute"))
                .map(HouseRulesTest::clock))
        .flatMap(rules -> rules);
  }

  private static Stream<Pair> general() {
    String[] pure = {
      "fairwell.command.offboarding..",
      "fairwell.command.employee..",
      "fairwell.command.policy..",
      "fairwell.command.calendar..",
      "fairwell.command.privacy.."
    };
    return Stream.of(
        new Pair(
            "the kernel knows no framework",
            HouseRules.theKernelKnowsNoFramework("fairwell.kernel.."),
            HouseRules.theKernelKnowsNoFramework(OFFENDER + "kernel.."),
            Framed.class),
        new Pair(
            "the kernel knows no database",
            HouseRules.keysAndLedgerKnowJdbcAndNoFramework(),
            HouseRules.theKernelKnowsNoFramework(OFFENDER + "kernel.."),
            Stored.class),
        new Pair(
            "the kernel knows no network",
            HouseRules.vaultIsAskedThroughTheJdkAlone(),
            HouseRules.theKernelKnowsNoFramework(OFFENDER + "kernel.."),
            Asking.class),
        new Pair(
            "decisions are pure",
            HouseRules.decisionsArePure(pure),
            HouseRules.decisionsArePure(OFFENDER + "decision.."),
            Clocked.class),
        new Pair(
            "decisions read no files",
            HouseRules.decisionsArePure(pure),
            HouseRules.decisionsArePure(OFFENDER + "decision.."),
            LookedUp.class),
        new Pair(
            "nobody looks at the clock where it is decided",
            HouseRules.nobodyLooksAtTheClockIn(pure),
            HouseRules.nobodyLooksAtTheClockIn(OFFENDER + "decision.."),
            Clocked.class),
        new Pair(
            "nobody looks at the clock in the kernel",
            // Sealing needs chance: keys, salts and nonces.
            HouseRules.nobodyLooksAtTheClockIn(
                "fairwell.kernel.event..",
                "fairwell.kernel.facts..",
                "fairwell.kernel.law..",
                "fairwell.kernel.offboarding..",
                "fairwell.kernel.value.."),
            HouseRules.nobodyLooksAtTheClockIn(OFFENDER + "decision.."),
            Clocked.class),
        new Pair(
            "nobody looks at the clock in what leaves and when",
            HouseRules.nobodyLooksAtTheClockIn(
                "fairwell.command.webhook.event..", "fairwell.command.webhook.rule.."),
            HouseRules.nobodyLooksAtTheClockIn(OFFENDER + "decision.."),
            Clocked.class),
        new Pair(
            "nobody looks at the clock in the papers",
            HouseRules.nobodyLooksAtTheClockIn("fairwell.papers.."),
            HouseRules.nobodyLooksAtTheClockIn(OFFENDER + "decision.."),
            Clocked.class),
        new Pair(
            "events are records",
            HouseRules.eventsAreRecords("fairwell.kernel..", FairwellEvent.class),
            HouseRules.eventsAreRecords(OFFENDER + "event..", Happening.class),
            Happened.class),
        new Pair(
            "our own JSON is Jackson 3",
            HouseRules.ourOwnJsonIsJackson3("fairwell.."),
            HouseRules.ourOwnJsonIsJackson3(OFFENDER + "naming.."),
            DateUtil.class),
        new Pair(
            "names say what a thing is",
            HouseRules.namesSayWhatAThingIs("fairwell.."),
            HouseRules.namesSayWhatAThingIs(OFFENDER + "naming.."),
            DateUtil.class),
        new Pair(
            "documents stay with what the embedded server keeps",
            HouseRules.documentsStayWithWhatTheEmbeddedServerKeeps("fairwell.query.."),
            HouseRules.documentsStayWithWhatTheEmbeddedServerKeeps(OFFENDER + "view.."),
            StoringSlice.class));
  }

  /**
   * Who knows whom: a list of those who may be known, so that a new part is not known by anyone.
   */
  private static Stream<Pair> sides() {
    ArchRule onOffender = HouseRules.ofFairwellKnowsOnly(OFFENDER + "side..", "fairwell.kernel..");
    return Stream.of(
        new Pair(
            "the command side knows kernel, log and papers",
            HouseRules.ofFairwellKnowsOnly(
                "fairwell.command..", "fairwell.kernel..", "fairwell.log..", "fairwell.papers.."),
            onOffender,
            Sideways.class),
        new Pair(
            "the query side knows kernel, log and papers",
            HouseRules.ofFairwellKnowsOnly(
                "fairwell.query..", "fairwell.kernel..", "fairwell.log..", "fairwell.papers.."),
            onOffender,
            Sideways.class),
        new Pair(
            "the papers know the kernel",
            HouseRules.ofFairwellKnowsOnly("fairwell.papers..", "fairwell.kernel.."),
            onOffender,
            Sideways.class),
        new Pair(
            "the log knows the kernel",
            HouseRules.ofFairwellKnowsOnly("fairwell.log..", "fairwell.kernel.."),
            onOffender,
            Sideways.class));
  }

  private static Pair view(String name) {
    return new Pair(
        "the view " + name + " is pure",
        HouseRules.viewsArePure("fairwell.query." + name),
        HouseRules.viewsArePure("fairwell.architecture.offender.view"),
        StoringSlice.class);
  }

  private static Pair clock(String name) {
    return new Pair(
        "nobody looks at the clock in the view " + name,
        HouseRules.nobodyLooksAtTheClockIn("fairwell.query." + name + ".."),
        HouseRules.nobodyLooksAtTheClockIn(OFFENDER + "view.."),
        StoringSlice.class);
  }

  private static Pair slice(String name) {
    String[] others =
        SLICES.stream()
            .filter(other -> !other.equals(name))
            .map(other -> "fairwell.query." + other + "..")
            .toArray(String[]::new);
    return new Pair(
        "the slice " + name + " uses no other slice",
        HouseRules.aSliceUsesNoOtherSlice("fairwell.query." + name + "..", others),
        HouseRules.aSliceUsesNoOtherSlice(OFFENDER + "view..", "com.mongodb.."),
        StoringSlice.class);
  }

  @TestFactory
  Stream<DynamicTest> theHouseKeepsItsRules() {
    return rules()
        .map(pair -> DynamicTest.dynamicTest(pair.name(), () -> pair.rule().check(HOUSE)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleCatchesAnOffender() {
    return rules()
        .map(pair ->
            DynamicTest.dynamicTest(
                pair.name(),
                () -> {
                  AssertionError caught =
                      assertThrows(AssertionError.class, () -> pair.onOffender().check(OFFENDERS));
                  assertTrue(
                      String.valueOf(caught.getMessage()).contains(pair.offender().getName()),
                      caught.getMessage());
                }));
  }

  @Test
  void aRuleThatFindsNothingToLookAtFails() {
    AssertionError empty =
        assertThrows(
            AssertionError.class,
            () ->
                HouseRules.eventsAreRecords("fairwell.nowhere..", FairwellEvent.class)
                    .check(HOUSE));
    assertTrue(String.valueOf(empty.getMessage()).contains("failed to check any classes"));
  }
}
