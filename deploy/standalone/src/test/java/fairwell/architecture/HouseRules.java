package fairwell.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** The rules of the house, each a sentence. ArchUnit fails a rule that finds nothing to look at. */
final class HouseRules {

  /** What needs no world around it: no files, no network, no database, no threads. */
  private static final String[] PURE_JDK = {
    "java.lang..",
    "java.math",
    "java.time..",
    "java.util",
    "java.util.function",
    "java.util.regex",
    "java.util.stream",
    // Only text into bytes, and digests of them.
    "java.nio.charset",
    "java.security"
  };

  /** The kernel reads packs and the master key from files, and seals. */
  private static final String[] KERNEL_JDK = {
    "java.io", "java.nio..", "java.security..", "java.text", "java.util..", "javax.crypto.."
  };

  private HouseRules() {}

  static ArchRule theKernelKnowsNoFramework(String kernel) {
    return classes()
        .that()
        .resideInAPackage(kernel)
        .and(not(keptInADatabase()))
        .and(not(resideInAPackage("fairwell.kernel.personal.vault")))
        .should()
        .onlyDependOnClassesThat(theKernelMayKnow(kernel));
  }

  /** The places of the kernel that know a database, through the JDK alone. */
  static ArchRule keysAndLedgerKnowJdbcAndNoFramework() {
    return classes()
        .that(keptInADatabase())
        .should()
        .onlyDependOnClassesThat(
            theKernelMayKnow("fairwell.kernel..").or(resideInAnyPackage("java.sql", "javax.sql")));
  }

  /** The place of the kernel that asks somebody else for a key, through the JDK alone. */
  static ArchRule vaultIsAskedThroughTheJdkAlone() {
    return classes()
        .that()
        .resideInAPackage("fairwell.kernel.personal.vault")
        .should()
        .onlyDependOnClassesThat(
            theKernelMayKnow("fairwell.kernel..")
                .or(resideInAnyPackage("java.net", "java.net.http")));
  }

  private static DescribedPredicate<JavaClass> keptInADatabase() {
    return named("fairwell.kernel.personal.JdbcSubjectKeys")
        .or(named("fairwell.kernel.personal.SubjectKeyTable"))
        .or(written("fairwell.kernel.personal.Rewrapping"))
        .or(named("fairwell.kernel.personal.MasterKeyMove"))
        .or(named("fairwell.kernel.personal.MasterKeyRotation"))
        .or(resideInAPackage("fairwell.kernel.ledger.store"));
  }

  private static DescribedPredicate<JavaClass> theKernelMayKnow(String kernel) {
    return resideInAnyPackage(PURE_JDK)
        .or(resideInAnyPackage(KERNEL_JDK))
        .or(
            resideInAnyPackage(
                kernel,
                "fairwell.kernel..",
                "com.fasterxml.jackson.annotation..",
                "org.jspecify.."));
  }

  /** Of Fairwell, only these packages; of the world, anything. */
  static ArchRule ofFairwellKnowsOnly(String packages, String... fairwell) {
    return classes()
        .that()
        .resideInAPackage(packages)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("fairwell..")
                .or(resideInAPackage(packages))
                .or(resideInAnyPackage(fairwell)));
  }

  /** Deciders, machines, rules and states. Axon's door into them is a package of its own. */
  static ArchRule decisionsArePure(String... packages) {
    return classes()
        .that(resideInAnyPackage(packages))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(PURE_JDK)
                .or(resideInAnyPackage(packages))
                .or(
                    resideInAnyPackage(
                        "fairwell.kernel..",
                        "fairwell.command.offboarding..",
                        "fairwell.command.employee..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify.."))
                .or(named("fairwell.command.CorruptHistory"))
                // Facts are looked up once a decision.
                .or(named("java.util.concurrent.ConcurrentHashMap"))
                .or(named("org.axonframework.modelling.command.TargetAggregateIdentifier")));
  }

  /**
   * The view of a slice with its documents and questions; what asks the store, tells others or
   * filters by access is named apart.
   */
  static ArchRule viewsArePure(String slice) {
    return classes()
        .that()
        .resideInAPackage(slice)
        .and(not(written("Queries")))
        .and(not(written("Updates")))
        .and(not(written("Rows")))
        .and(not(written("Standings")))
        .and(not(named("fairwell.query.cases.CaseAccess")))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(PURE_JDK)
                .or(resideInAnyPackage(slice, "fairwell.query.cases"))
                .or(resideInAnyPackage("fairwell.kernel..", "org.jspecify.."))
                .or(named("fairwell.query.runner.Slice"))
                .or(named("fairwell.query.runner.Positioned"))
                .or(named("fairwell.query.store.SealedText"))
                .or(named("org.bson.codecs.pojo.annotations.BsonId")));
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

  static ArchRule eventsAreRecords(String packages, Class<?> event) {
    return classes()
        .that()
        .resideInAPackage(packages)
        .and(assignableTo(event))
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
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("DTO")
        .orShould()
        .haveSimpleNameEndingWith("Dto");
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
    return DescribedPredicate.describe(
        name, type -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
  }

  private static DescribedPredicate<JavaClass> written(String suffix) {
    return DescribedPredicate.describe(
        "in a file *" + suffix, type -> type.getName().matches(".*" + suffix + "(\\$.*)?"));
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
