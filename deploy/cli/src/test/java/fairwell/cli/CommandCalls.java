package fairwell.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Calls of the program as a shell makes them, in English, and what it says to them. */
abstract class CommandCalls {

  /** What the calls said since the last {@link #forget()}, one after the other. */
  final StringWriter out = new StringWriter();

  /** What they complained of since then. */
  final StringWriter err = new StringWriter();

  private final Locale before = Locale.getDefault();

  @BeforeEach
  final void inEnglish() {
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  final void asItWas() {
    Locale.setDefault(before);
  }

  /** Its exit code. */
  final int call(String... arguments) {
    return callTo(out, arguments);
  }

  /**
   * Its exit code.
   *
   * @param to takes what is said in place of {@link #out}
   */
  final int callTo(Writer to, String... arguments) {
    return FairwellCommand.commandLine()
        .setOut(new PrintWriter(to, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  /** What was said so far is not judged together with what comes. */
  final void forget() {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
  }
}
