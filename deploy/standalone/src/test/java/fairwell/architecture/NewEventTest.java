package fairwell.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A new event that nobody handles does not compile. An event is added to one sealed interface, and
 * every source with a switch is compiled against it.
 */
@Tag("whole")
class NewEventTest {

  private static final Path ROOT = Path.of(System.getProperty("fairwell.root"));
  private static final String KERNEL = "shared-kernel/src/main/java";
  private static final String COMMAND_SIDE = "command-side/src/main/java";
  private static final String QUERY_SIDE = "query-side/src/main/java";
  private static final List<String> SIDES = List.of(COMMAND_SIDE, QUERY_SIDE);
  private static final String FACT_INDEX = "fairwell/kernel/facts/FactIndex.java";
  private static final String NOT_EXHAUSTIVE = "compiler.err.not.exhaustive";

  @TempDir private Path work;

  @Test
  void withoutANewEventAllCompile() throws IOException {
    Files.createDirectories(sources());
    assertEquals(List.of(), errorsOfKernel(sources()));
    for (String side : SIDES) {
      assertEquals(List.of(), errors(side, sources()).stream().map(Object::toString).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "offboarding/ApprovalEvent",
        "offboarding/NegotiationEvent",
        "offboarding/ClearanceEvent",
        "offboarding/SettlementEvent",
        "offboarding/AgreementEvent",
        "offboarding/CaseFrameEvent"
      })
  void anUnhandledEventOfAnyMachineStopsBothSides(String sealedInterface) throws IOException {
    Path kernel = compile(withOneMoreEvent(sealedInterface, "CaseId caseId"));
    for (String side : SIDES) {
      List<Diagnostic<? extends JavaFileObject>> errors = errors(side, kernel);
      assertFalse(errors.isEmpty(), side + " compiled without handling the new event");
      assertEquals(Set.of(NOT_EXHAUSTIVE), codes(errors));
    }
  }

  @Test
  void anUnhandledEventOfAnEmployeeStopsTheKernelAndBothSides() throws IOException {
    Path sources = withOneMoreEvent("employee/EmployeeEvent", "EmployeeId employeeId");
    assertEquals(Set.of(NOT_EXHAUSTIVE), codes(errorsOfKernel(sources)));

    Path index = copied(FACT_INDEX);
    replace(index, "switch \\(link.event\\(\\)\\) \\{", "$0 case NobodyHandlesThis _ -> {}");
    replace(index, "switch \\(event\\) \\{", "$0 case NobodyHandlesThis _ -> false;");
    Path kernel = compile(sources);
    for (String side : SIDES) {
      assertEquals(Set.of(NOT_EXHAUSTIVE), codes(errors(side, kernel)), side);
    }
  }

  @Test
  void anUnhandledFactStopsTheKernelAndTheCommandSide() throws IOException {
    Path sources =
        withOneMoreEvent(
            "employee/EmployeeFact", "EmployeeId employeeId, FactKey key, LocalDate happenedOn");
    assertEquals(Set.of(NOT_EXHAUSTIVE), codes(errorsOfKernel(sources)));

    replace(copied(FACT_INDEX), "switch \\(event\\) \\{", "$0 case NobodyHandlesThis _ -> true;");
    assertEquals(Set.of(NOT_EXHAUSTIVE), codes(errors(COMMAND_SIDE, compile(sources))));
  }

  @Test
  void anUnhandledEventOfThePolicyStopsTheKernel() throws IOException {
    Path sources = withOneMoreEvent("policy/PolicyEvent", "fairwell.kernel.law.PackRef pack");
    assertEquals(Set.of(NOT_EXHAUSTIVE), codes(errorsOfKernel(sources)));
  }

  @Test
  void anUnhandledEventOfTheAuditStopsTheQuerySide() throws IOException {
    Path kernel = compile(withOneMoreEvent("audit/AuditEvent", "String about"));
    assertEquals(Set.of(NOT_EXHAUSTIVE), codes(errors(QUERY_SIDE, kernel)));
  }

  private static Set<String> codes(List<Diagnostic<? extends JavaFileObject>> errors) {
    return errors.stream()
        .map(Diagnostic::getCode)
        // Of an expression and of a statement.
        .map(code -> code.replace(".statement", ""))
        .collect(Collectors.toSet());
  }

  /** The sources that change: the sealed interface with one more event, and the event. */
  private Path withOneMoreEvent(String sealedInterface, String fields) throws IOException {
    Path source = copied("fairwell/kernel/event/" + sealedInterface + ".java");
    String family = source.getFileName().toString().replace(".java", "");
    replace(source, "permits ", "permits NobodyHandlesThis, ");
    Files.writeString(
        source.resolveSibling("NobodyHandlesThis.java"),
        """
        package fairwell.kernel.event.%s;

        import fairwell.kernel.id.*;
        import java.time.LocalDate;

        /** New. */
        public record NobodyHandlesThis(%s) implements %s {}
        """
            .formatted(sealedInterface.split("/", -1)[0], fields, family));
    return sources();
  }

  private Path sources() {
    return work.resolve("kernel");
  }

  private static void replace(Path source, String found, String with) throws IOException {
    String before = Files.readString(source);
    String after =
        before
            .replaceFirst(found, with)
            .replaceAll(
                "case NobodyHandlesThis", "case fairwell.kernel.event.employee.NobodyHandlesThis");
    assertTrue(!after.equals(before), found + " is in " + source);
    Files.writeString(source, after);
  }

  /** A source of the kernel, to be changed. */
  private Path copied(String source) throws IOException {
    Path copy = sources().resolve(source);
    Files.createDirectories(copy.getParent());
    return Files.copy(ROOT.resolve(KERNEL).resolve(source), copy);
  }

  /** The changed sources alone; whatever else there is stays as it was built. */
  private Path compile(Path sources) throws IOException {
    assertEquals(
        List.of(), errors(javaFiles(sources), List.of()).stream().map(Object::toString).toList());
    return work.resolve("kernel-classes");
  }

  /** The errors of the kernel's own switches beside the changed sources. */
  private List<Diagnostic<? extends JavaFileObject>> errorsOfKernel(Path changed)
      throws IOException {
    Path kernel = ROOT.resolve(KERNEL);
    return errors(
        Stream.concat(
                javaFiles(changed).stream(),
                switching(KERNEL).stream()
                    .filter(file -> !Files.exists(changed.resolve(kernel.relativize(file)))))
            .toList(),
        List.of());
  }

  private List<Diagnostic<? extends JavaFileObject>> errors(String side, Path kernel)
      throws IOException {
    return errors(switching(side), List.of(kernel));
  }

  /** Only what has a switch can miss a case of one. */
  private static List<Path> switching(String side) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path file : javaFiles(ROOT.resolve(side))) {
      if (Files.readString(file).contains("switch (")) {
        found.add(file);
      }
    }
    return found;
  }

  private List<Diagnostic<? extends JavaFileObject>> errors(List<Path> sources, List<Path> before)
      throws IOException {
    String path =
        Stream.concat(before.stream().map(Path::toString), classPath())
            .collect(Collectors.joining(System.getProperty("path.separator")));
    Path out = Files.createDirectories(work.resolve(before.isEmpty() ? "kernel-classes" : "out"));
    return errorsOf(sources, List.of("-cp", path, "-d", out.toString(), "-parameters"));
  }

  private static List<Diagnostic<? extends JavaFileObject>> errorsOf(
      List<Path> sources, List<String> options) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> all = Stream.concat(options.stream(), Stream.of("-proc:none")).toList();
      javac
          .getTask(null, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .collect(Collectors.toList());
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static Stream<String> classPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(path.split(System.getProperty("path.separator")));
  }
}
