package fairwell.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines are found wherever the pieces in which a file is taken out happen to end. */
class LineCursorTest {

  private static final int PIECE = 1 << 17;

  private static List<String> lines(String file) {
    LineCursor cursor = new LineCursor(ByteBuffer.wrap(file.getBytes(StandardCharsets.UTF_8)));
    List<String> lines = new ArrayList<>();
    while (cursor.advance()) {
      int end = cursor.from() + cursor.length();
      String line = LineCursor.asText(cursor.text().substring(cursor.from(), end));
      assertThat(new String(cursor.copy(), StandardCharsets.UTF_8)).isEqualTo(line);
      lines.add(line);
    }
    assertThat(cursor.isAtEnd()).isEqualTo(file.isEmpty() || file.endsWith("\n"));
    return lines;
  }

  @Test
  void linesAcrossTheEndOfAPieceAreWhole() {
    for (int first : List.of(0, 1, PIECE - 2, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 5 * PIECE)) {
      List<String> all =
          List.of("a".repeat(first), "", "\u5f20\u4e09", "b".repeat(PIECE), "c", "d".repeat(first));
      assertThat(lines(String.join("\n", all) + "\n")).as("%d", first).isEqualTo(all);
    }
  }

  @Test
  void whatDoesNotEndWithALineBreakIsNoLine() {
    assertThat(lines("")).isEmpty();
    assertThat(lines("a")).isEmpty();
    assertThat(lines("a\nb")).containsExactly("a");
    assertThat(lines("a".repeat(3 * PIECE) + "\nb")).hasSize(1);
  }

  @Test
  void aTextIsHeldByteForByte() {
    assertThat(LineCursor.asHeld("\u5f20")).hasSize(3);
    assertThat(LineCursor.asText(LineCursor.asHeld("\u5f20 x"))).isEqualTo("\u5f20 x");
  }
}
