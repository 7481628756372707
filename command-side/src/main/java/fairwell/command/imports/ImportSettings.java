package fairwell.command.imports;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the import.
 *
 * @param folder where uploads lie while they are read; each in a folder of its own that only this
 *     account can read and that is deleted in the end
 * @param maxSize the largest file taken
 */
@ConfigurationProperties("fairwell.import")
public record ImportSettings(@Nullable Path folder, @DefaultValue("100MB") DataSize maxSize) {

  /** The folder, by default the machine's own for such files. */
  @Override
  public Path folder() {
    return folder == null ? Path.of(System.getProperty("java.io.tmpdir")) : folder;
  }
}
