package fairwell.log.sample;

import fairwell.log.json.StoredName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** An application that has nothing but the log. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({Talks.class, Heard.class})
public class SampleApp {

  /** Starts it on a data folder; settings are {@code name=value}. */
  public static ConfigurableApplicationContext start(Path data, String... settings) {
    return start(SampleApp.class, data, settings);
  }

  /** Starts it together with what else the given class brings. */
  public static ConfigurableApplicationContext start(Class<?> more, Path data, String... settings) {
    Objects.requireNonNull(
        data, "a log needs a folder; without one it would lie in the source tree");
    var all = new ArrayList<>(Arrays.asList(settings));
    all.addFirst("--fairwell.data=" + data);
    all.addFirst("--fairwell.keys.create-master-key=true");
    all.addFirst("--spring.main.banner-mode=off");
    return new SpringApplicationBuilder(SampleApp.class, more)
        .web(WebApplicationType.NONE)
        .run(
            all.stream()
                .map(setting -> setting.startsWith("--") ? setting : "--" + setting)
                .toArray(String[]::new));
  }

  /** Starts it and stops it at once. */
  public static void main(String[] args) {
    start(Path.of(args[0])).close();
  }

  @Bean
  StoredName talks() {
    return new StoredName(Talks.class, "sample.Talks", 1);
  }
}
