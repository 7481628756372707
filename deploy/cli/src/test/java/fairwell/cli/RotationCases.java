package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.personal.DerivedKeys;
import fairwell.kernel.personal.JdbcSubjectKeys;
import fairwell.kernel.personal.KeyWrapping;
import fairwell.kernel.personal.MasterKey;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Keys of people, wrapped by a master key in a file, one of them destroyed. */
abstract class RotationCases extends CommandCalls {

  static final int PEOPLE = 5;
  private static final String PURPOSE = "inbound-people";

  @TempDir Path data;

  final SecureRandom random = new SecureRandom();
  final Map<String, SecretKey> keys = new LinkedHashMap<>();
  Path file;
  private SecretKey derived;

  @BeforeEach
  final void people() {
    file = data.resolve("master.key");
    MasterKey master = MasterKey.readOrCreate(file, random);
    derived = master.derive("HmacSHA256", PURPOSE);
    JdbcSubjectKeys store = store(master);
    for (int person = 0; person < PEOPLE; person++) {
      keys.put("E-" + person, store.findOrCreate("E-" + person));
    }
    assertThat(store.destroy("E-0")).isTrue();
    keys.remove("E-0");
  }

  final JdbcSubjectKeys store(KeyWrapping wrapping) {
    return new JdbcSubjectKeys(source(), wrapping, random, InstantSource.system(), () -> {});
  }

  final SQLiteDataSource source() {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + data.resolve("keys.db"));
    return source;
  }

  /** A call whose words are judged alone. */
  final int run(String... arguments) {
    forget();
    return call(arguments);
  }

  /** Every key is what it was, the destroyed one is gone, and what is derived is as before. */
  final void assertOpens(KeyWrapping wrapping, Function<JdbcSubjectKeys, DerivedKeys> root) {
    JdbcSubjectKeys store = store(wrapping);
    assertThat(root.apply(store).derive("HmacSHA256", PURPOSE)).isEqualTo(derived);
    keys.forEach((subject, key) -> assertThat(store.find(subject)).as(subject).contains(key));
    assertThat(store.find("E-0")).isEmpty();
  }
}
