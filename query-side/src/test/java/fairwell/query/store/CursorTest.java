package fairwell.query.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bson.BsonInt64;
import org.bson.BsonString;

class CursorTest {

  @Example
  void readsWhatItWrote() {
    Cursor number = new Cursor("position", true, new BsonInt64(12), "C-1");
    Cursor text = new Cursor("summary.stage", false, new BsonString("OPEN"), "C-2");

    assertThat(Cursor.parse(number.text(), "position", true).id()).isEqualTo("C-1");
    assertThat(Cursor.parse(number.text(), "position", true).value().asNumber().longValue())
        .isEqualTo(12);
    assertThat(Cursor.parse(text.text(), "summary.stage", false)).isEqualTo(text);
  }

  @Example
  void anotherOrderIsRefused() {
    String text = new Cursor("position", true, new BsonInt64(12), "C-1").text();

    assertThatThrownBy(() -> Cursor.parse(text, "position", false))
        .isInstanceOf(Cursor.Invalid.class);
    assertThatThrownBy(() -> Cursor.parse(text, "other", true)).isInstanceOf(Cursor.Invalid.class);
  }

  @Property(tries = 500)
  void whateverComesIsACursorOrIsRefused(@ForAll String text) {
    refusedOrRead(text);
    refusedOrRead(encoded(text));
    refusedOrRead(encoded("{\"f\":\"position\",\"d\":true,\"i\":\"C-1\",\"v\":" + text + "}"));
  }

  @Example
  void aDeepOneExhaustsNoStack() {
    assertThatThrownBy(() -> Cursor.parse(encoded("[".repeat(100_000)), "position", true))
        .isInstanceOf(Cursor.Invalid.class);
  }

  private static void refusedOrRead(String text) {
    try {
      Cursor read = Cursor.parse(text, "position", true);
      assertThat(read.value().isNumber() || read.value().isString()).isTrue();
    } catch (Cursor.Invalid refused) {
      assertThat(refused).hasMessageContaining("not a cursor");
    }
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
