package fairwell.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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

  private record Pair(String name, ArchRule rule, ArchRule onOffender) {}

  private static Stream<Pair> rules() {
    String[] pure = {"fairwell.command.offboarding..", "fairwell.command.employee.."};
    return Stream.of(
        new Pair(
            "the kernel knows no framework",
            HouseRules.theKernelKnowsNoFramework("fairwell.kernel.."),
            HouseRules.theKernelKnowsNoFramework(OFFENDER + "kernel..")),
        new Pair(
            "the command side never sees the query side",
            HouseRules.oneSideNeverSeesTheOther("fairwell.command..", "fairwell.query.."),
            HouseRules.oneSideNeverSeesTheOther(OFFENDER + "kernel..", "org.springframework..")),
        new Pair(
            "the query side never sees the command side",
            HouseRules.oneSideNeverSeesTheOther("fairwell.query..", "fairwell.command.."),
            HouseRules.oneSideNeverSeesTheOther(OFFENDER + "kernel..", "org.springframework..")),
        new Pair(
            "decisions are pure",
            HouseRules.decisionsArePure(pure),
            HouseRules.decisionsArePure(OFFENDER + "decision..")),
        new Pair("views are pure", HouseRules.viewsArePure(), HouseRules.viewsArePure()),
        new Pair(
            "nobody looks at the clock where it is decided",
            HouseRules.nobodyLooksAtTheClockIn(pure),
            HouseRules.nobodyLooksAtTheClockIn(OFFENDER + "decision..")),
        new Pair(
            "nobody looks at the clock in the kernel",
            // Sealing needs chance: keys, salts and nonces.
            HouseRules.nobodyLooksAtTheClockIn(
                "fairwell.kernel.event..",
                "fairwell.kernel.facts..",
                "fairwell.kernel.law..",
                "fairwell.kernel.offboarding..",
                "fairwell.kernel.value.."),
            HouseRules.nobodyLooksAtTheClockIn(OFFENDER + "decision..")),
        slice("caselist"),
        slice("casefile"),
        slice("settlement"),
        slice("audit"),
        new Pair(
            "events are records",
            HouseRules.eventsAreRecords("fairwell.kernel.."),
            HouseRules.eventsAreRecords(OFFENDER + "nothing..")),
        new Pair(
            "our own JSON is Jackson 3",
            HouseRules.ourOwnJsonIsJackson3("fairwell.."),
            HouseRules.ourOwnJsonIsJackson3(OFFENDER + "naming..")),
        new Pair(
            "names say what a thing is",
            HouseRules.namesSayWhatAThingIs("fairwell.."),
            HouseRules.namesSayWhatAThingIs(OFFENDER + "naming..")),
        new Pair(
            "documents stay with what the embedded server keeps",
            HouseRules.documentsStayWithWhatTheEmbeddedServerKeeps("fairwell.query.."),
            HouseRules.documentsStayWithWhatTheEmbeddedServerKeeps(OFFENDER + "view..")));
  }

  private static Pair slice(String name) {
    String[] others =
        Stream.of("caselist", "casefile", "settlement", "audit")
            .filter(other -> !other.equals(name))
            .map(other -> "fairwell.query." + other + "..")
            .toArray(String[]::new);
    return new Pair(
        "the slice " + name + " uses no other slice",
        HouseRules.aSliceUsesNoOtherSlice("fairwell.query." + name + "..", others),
        HouseRules.aSliceUsesNoOtherSlice(OFFENDER + "view..", "com.mongodb.."));
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
                () ->
                    assertThrows(AssertionError.class, () -> pair.onOffender().check(OFFENDERS))));
  }
}
