package fairwell.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A new event that nobody handles does not compile. The kernel is copied, an event is added to one
 * sealed interface, and both sides are compiled against the copy.
 */
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
  void withoutTheNewEventBothSidesCompile() throws IOException {
    Path kernel = compiledKernel();
    for (String side : SIDES) {
      assertEquals(List.of(), errors(side, kernel).stream().map(Object::toString).toList());
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

    replace(
        sources.resolve(FACT_INDEX),
        "switch \\(link.event\\(\\)\\) \\{",
        "$0 case NobodyHandlesThis _ -> {}");
    replace(
        sources.resolve(FACT_INDEX),
        "switch \\(event\\) \\{",
        "$0 case NobodyHandlesThis _ -> false;");
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

    replace(
        sources.resolve(FACT_INDEX),
        "switch \\(event\\) \\{",
        "$0 case NobodyHandlesThis _ -> true;");
    assertEquals(Set.of(NOT_EXHAUSTIVE), codes(errors(COMMAND_SIDE, compile(sources))));
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

  private Path withOneMoreEvent(String sealedInterface, String fields) throws IOException {
    Path source = copyOfKernel().resolve("fairwell/kernel/event/" + sealedInterface + ".java");
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

  private Path compiledKernel() throws IOException {
    copyOfKernel();
    return compile(work.resolve("kernel"));
  }

  private Path copyOfKernel() throws IOException {
    Path from = ROOT.resolve(KERNEL);
    Path to = work.resolve("kernel");
    for (Path file : javaFiles(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    return to;
  }

  private Path compile(Path sources) throws IOException {
    assertEquals(List.of(), errorsOfKernel(sources).stream().map(Object::toString).toList());
    return work.resolve("kernel-classes");
  }

  private List<Diagnostic<? extends JavaFileObject>> errorsOfKernel(Path sources)
      throws IOException {
    Path classes = Files.createDirectories(work.resolve("kernel-classes"));
    String libraries =
        classPath()
            .filter(entry -> entry.matches(".*(jackson-annotations|jspecify).*\\.jar"))
            .collect(Collectors.joining(System.getProperty("path.separator")));
    return errors(
        javaFiles(sources), List.of("--module-path", libraries, "-d", classes.toString()));
  }

  private List<Diagnostic<? extends JavaFileObject>> errors(String side, Path kernel)
      throws IOException {
    String path =
        Stream.concat(
                Stream.of(kernel.toString()),
                classPath().filter(entry -> !isKernel(entry) && !entry.contains(side(side))))
            .collect(Collectors.joining(System.getProperty("path.separator")));
    Path out = Files.createDirectories(work.resolve("out"));
    return errors(
        javaFiles(ROOT.resolve(side)), List.of("-cp", path, "-d", out.toString(), "-parameters"));
  }

  private static List<Diagnostic<? extends JavaFileObject>> errors(
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

  private static boolean isKernel(String entry) {
    return entry.matches(".*shared-kernel[/\\\\]target[/\\\\](classes|shared-kernel-[^/]*\\.jar)")
        && !entry.contains("tests");
  }

  private static String side(String sources) {
    return sources.substring(0, sources.indexOf('/')) + "/target";
  }

  private static Stream<String> classPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(path.split(System.getProperty("path.separator")));
  }
}
