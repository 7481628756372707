package fairwell.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What strace wrote down, in the order of time. */
record SystemCalls(List<Call> calls) {

  /** {@code 4711 05:10:59.123456 fdatasync(37</data/events.db-wal>) = 0}. */
  private static final Pattern LINE =
      Pattern.compile("(\\d+) +(\\d{2}:\\d{2}:\\d{2}\\.\\d{6}) (.*)", Pattern.DOTALL);

  private static final Pattern RESUMED = Pattern.compile("<\\.\\.\\. (\\w+) resumed>(.*)");

  /**
   * One call.
   *
   * @param entered when it began, {@code hh:mm:ss.micros}
   * @param ended when it was over
   */
  record Call(String entered, String ended, String text) {

    @Override
    public String toString() {
      String shown = text.length() > 150 ? text.substring(0, 147) + "..." : text;
      return entered.equals(ended)
          ? "  " + entered + "                    " + shown
          : "  " + entered + " to " + ended + " " + shown;
    }
  }

  /** Arguments to run a program under strace, writing to a file. */
  static String[] watching(Path file) {
    return new String[] {
      "strace", "-f", "--seccomp-bpf", "-y", "-tt", "-s", "200", "-o", file.toString(), "-e", TRACED
    };
  }

  static final String TRACED =
      "trace=fsync,fdatasync,pwrite64,read,readv,recvfrom,write,writev,sendto,sendmsg";

  static SystemCalls in(Path... files) {
    List<Call> calls = new ArrayList<>();
    try {
      for (Path file : files) {
        read(Files.readAllLines(file, StandardCharsets.ISO_8859_1), calls);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    calls.sort(Comparator.comparing(Call::entered));
    return new SystemCalls(List.copyOf(calls));
  }

  /** A call that another thread interrupted stands on two lines, of which the second says how. */
  private static void read(List<String> lines, List<Call> into) {
    Map<String, Call> unfinished = new HashMap<>();
    for (String line : lines) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        continue;
      }
      String thread = parts.group(1);
      String time = parts.group(2);
      String text = parts.group(3);
      Matcher resumed = RESUMED.matcher(text);
      if (text.endsWith("<unfinished ...>")) {
        unfinished.put(thread, new Call(time, time, text.replace(" <unfinished ...>", "")));
      } else if (resumed.matches() && unfinished.containsKey(thread)) {
        Call begun = unfinished.remove(thread);
        into.add(new Call(begun.entered(), time, begun.text() + resumed.group(2)));
      } else {
        into.add(new Call(time, time, text));
      }
    }
  }

  Optional<Call> first(Predicate<Call> which) {
    return calls.stream().filter(which).findFirst();
  }

  /** The first such call that began no earlier than another one ended. */
  Optional<Call> firstAfter(Call other, Predicate<Call> which) {
    return first(call -> call.entered().compareTo(other.ended()) >= 0 && which.test(call));
  }
}
