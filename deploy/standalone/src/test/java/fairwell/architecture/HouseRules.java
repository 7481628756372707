package fairwell.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import fairwell.kernel.event.FairwellEvent;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** The rules of the house, each a sentence. ArchUnit fails a rule that finds nothing to look at. */
final class HouseRules {

  private static final String[] JDK = {"java..", "javax.."};

  private HouseRules() {}

  static ArchRule theKernelKnowsNoFramework(String kernel) {
    return classes()
        .that()
        .resideInAPackage(kernel)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(JDK)
                .or(
                    resideInAnyPackage(
                        kernel,
                        "fairwell.kernel..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify..")));
  }

  static ArchRule oneSideNeverSeesTheOther(String side, String other) {
    return noClasses()
        .that()
        .resideInAPackage(side)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(other);
  }

  /** Deciders, machines, rules and states. Axon's door into them is a package of its own. */
  static ArchRule decisionsArePure(String... packages) {
    return classes()
        .that(resideInAnyPackage(packages))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(JDK)
                .or(resideInAnyPackage(packages))
                .or(
                    resideInAnyPackage(
                        "fairwell.kernel..",
                        "fairwell.command.offboarding..",
                        "fairwell.command.employee..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify.."))
                .or(named("fairwell.command.CorruptHistory"))
                .or(named("org.axonframework.modelling.command.TargetAggregateIdentifier")));
  }

  /**
   * A slice holds the pure view of one document; its queries and its store are classes beside it.
   */
  static ArchRule viewsArePure() {
    return classes()
        .that()
        .haveSimpleNameEndingWith("Slice")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(JDK)
                .or(
                    resideInAnyPackage(
                        "fairwell.kernel..",
                        "fairwell.query..",
                        "fairwell.architecture.offender..",
                        "org.jspecify..")));
  }

  static ArchRule nobodyLooksAtTheClockIn(String... packages) {
    return noClasses()
        .that(resideInAnyPackage(packages))
        .should()
        .accessTargetWhere(asksTheWorld());
  }

  static ArchRule aSliceUsesNoOtherSlice(String slice, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(slice)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  static ArchRule eventsAreRecords(String packages) {
    return classes()
        .that()
        .resideInAPackage(packages)
        .and(assignableTo(FairwellEvent.class))
        .and()
        .areNotInterfaces()
        .should()
        .beRecords();
  }

  static ArchRule ourOwnJsonIsJackson3(String packages) {
    return noClasses()
        .that()
        .resideInAPackage(packages)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..");
  }

  static ArchRule namesSayWhatAThingIs(String packages) {
    return noClasses()
        .that()
        .resideInAPackage(packages)
        .should()
        .haveSimpleNameContaining("Util")
        .orShould()
        .haveSimpleNameContaining("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl");
  }

  /** The embedded server accepts these in silence and ignores them. */
  static ArchRule documentsStayWithWhatTheEmbeddedServerKeeps(String packages) {
    Set<String> ignored =
        Set.of("expireAfter", "partialFilterExpression", "collation", "createView", "watch");
    return noClasses()
        .that()
        .resideInAPackage(packages)
        .should()
        .accessTargetWhere(
            new DescribedPredicate<JavaAccess<?>>("the embedded server ignores") {
              @Override
              public boolean test(JavaAccess<?> access) {
                return access.getTargetOwner().getPackageName().startsWith("com.mongodb")
                    && ignored.contains(access.getTarget().getName());
              }
            });
  }

  private static DescribedPredicate<JavaClass> named(String name) {
    return DescribedPredicate.describe(name, type -> type.getName().equals(name));
  }

  private static DescribedPredicate<JavaAccess<?>> asksTheWorld() {
    List<String> settings = List.of("systemDefault", "getDefault");
    return new DescribedPredicate<>("asks for time, chance, zone or locale") {
      @Override
      public boolean test(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return (name.equals("now") && owner.getPackageName().equals("java.time"))
            || owner.isEquivalentTo(Clock.class)
            || owner.isAssignableTo(Random.class)
            || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
            || (owner.isEquivalentTo(Math.class) && name.equals("random"))
            || (owner.isEquivalentTo(System.class)
                && Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty").contains(name))
            || (settings.contains(name)
                && (owner.getName().equals("java.time.ZoneId")
                    || owner.isEquivalentTo(Locale.class)));
      }
    };
  }
}
