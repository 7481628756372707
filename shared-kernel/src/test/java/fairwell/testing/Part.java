package fairwell.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a test needs and a machine may lack: a program, mostly. */
public enum Part {
  POSTGRES("PostgreSQL", "apt-get install postgresql") {
    @Override
    public Optional<Path> program() {
      return PostgresPrograms.binaries().map(folder -> folder.resolve("pg_ctl"));
    }

    @Override
    Optional<String> lack() {
      return super.lack().or(PostgresPrograms::lackOfUser);
    }
  },

  CHROMIUM("Chromium", "apt-get install chromium fonts-noto-cjk") {
    @Override
    public Optional<Path> program() {
      return Stream.of("chromium", "chromium-browser", "google-chrome")
          .flatMap(name -> onPath(name).stream())
          .findFirst();
    }
  },

  STRACE("strace", "apt-get install strace") {
    @Override
    public Optional<Path> program() {
      return onPath("strace");
    }

    @Override
    Optional<String> lack() {
      return super.lack()
          .or(() ->
              runs("strace", "-o", "/dev/null", "true")
                  ? Optional.empty()
                  : Optional.of("strace may not trace here"));
    }
  },

  ATTACH(
      "the right to trace a running program", "run as root, or sysctl kernel.yama.ptrace_scope=0") {
    @Override
    public Optional<Path> program() {
      return onPath("strace");
    }

    @Override
    Optional<String> lack() {
      return STRACE
          .lack()
          .or(() ->
              runs("sh", "-c", "sleep 1 & strace -o /dev/null -p $!")
                  ? Optional.empty()
                  : Optional.of("strace may not attach to a running program here"));
    }
  },

  CURL("curl, or bash,", "apt-get install bash curl") {
    @Override
    public Optional<Path> program() {
      return onPath("bash").flatMap(bash -> onPath("curl"));
    }
  },

  OPENSSL("openssl, or bash, xxd or unzip,", "apt-get install bash openssl xxd unzip") {
    @Override
    public Optional<Path> program() {
      return onPath("bash")
          .flatMap(bash -> onPath("xxd"))
          .flatMap(xxd -> onPath("unzip"))
          .flatMap(unzip -> onPath("openssl"));
    }
  },

  GO("Go with golang.org/x/mod", "apt-get install golang-go golang-golang-x-mod-dev") {
    @Override
    public Optional<Path> program() {
      Path mod = Path.of("/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog");
      return Files.isDirectory(mod) ? onPath("go") : Optional.empty();
    }
  },

  PDFTOOLS("pdfsig, qpdf or openssl", "apt-get install poppler-utils qpdf openssl") {
    @Override
    public Optional<Path> program() {
      return onPath("qpdf").flatMap(qpdf -> onPath("openssl")).flatMap(openssl -> onPath("pdfsig"));
    }
  },

  /**
   * No program but a folder of public Merkle vectors, which are not ours to commit: {@code
   * -Dmerkle.vectors=DIR}, else one beside the project, where there is one. A build that requires
   * parts goes on without it, see the pom of {@code deploy/cli}.
   */
  VECTORS("the folder of public Merkle vectors", "name their folder with -Dmerkle.vectors=DIR") {
    @Override
    public Optional<Path> program() {
      String given = System.getProperty("merkle.vectors");
      Path folder =
          given == null
              ? Path.of(System.getProperty("fairwell.root", ".."))
                  .toAbsolutePath()
                  .normalize()
                  .resolveSibling("shared/data/merkle")
              : Path.of(given);
      return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }
  };

  private final String label;
  private final String remedy;

  // Looked up once: a class of tests asks again and again.
  private @Nullable Optional<String> lack;

  Part(String label, String remedy) {
    this.label = label;
    this.remedy = remedy;
  }

  /** The program's file, or whatever the part is, if the machine has it. */
  public abstract Optional<Path> program();

  /** What is wanting on this machine, in words, or nothing. */
  Optional<String> lack() {
    return program().isPresent()
        ? Optional.empty()
        : Optional.of(label + " is not on this machine");
  }

  final synchronized Optional<String> missing() {
    if (lack == null) {
      lack = lack();
    }
    return lack;
  }

  final String remedy() {
    return remedy;
  }

  final String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Path> onPath(String program) {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean runs(String... command) {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
