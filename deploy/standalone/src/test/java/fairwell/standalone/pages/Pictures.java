package fairwell.standalone.pages;

import java.nio.file.Path;

/** Where pictures of pages go. */
final class Pictures {

  private static final Path ROOT = Path.of(System.getProperty("fairwell.root", "../.."));
  private static final String TARGET = "deploy/standalone/target/images";

  private Pictures() {}

  /** A picture to look at. */
  static Path image(String page, Look look) {
    return ROOT.resolve(TARGET).resolve(page + "-" + look.fileName() + ".png");
  }

  /** A picture of the documentation, if it is asked for. */
  static Path published(String page, Look look) {
    return look == Look.ZH_DESKTOP_DARK
        ? image(page, look)
        : ROOT.resolve(System.getProperty("fairwell.images", TARGET))
            .resolve(page + "-" + look.fileName() + ".png");
  }
}
