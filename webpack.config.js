require("tsx/cjs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const functions = require("./src/functions/index.ts");
const { shippedMetadata, inLanguage } = require("./src/functions/metadata.ts");
const { functionHelp } = require("./src/messages/functionHelp/index.ts");
const workbench = require("./webpack.workbench.config.js");

/** The address in manifest.xml, which a build replaces by its own. */
const LOCAL_ADDRESS = "https://localhost:3000/";

/** Each of these files holds one custom function; the plugin reads its name and parameters. */
const functionFiles = Object.keys(functions).map((name) => `./src/functions/${name}.ts`);

/** Gives the plugin's metadata its words: functions.json (the manifest's default), functions-en.json. */
class FunctionsHelpPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsHelpPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: "FunctionsHelpPlugin", stage }, () => {
        const generated = compilation.getAsset("functions-en.json").source.source().toString();
        const metadata = shippedMetadata(JSON.parse(generated));
        const asset = (language) =>
          new sources.RawSource(
            JSON.stringify(inLanguage(metadata, functionHelp, language), null, 2),
          );
        compilation.updateAsset("functions-en.json", asset("en"));
        compilation.emitAsset("functions.json", asset("id"));
      });
    });
  }
}

/** The dev server that Excel on this computer loads the add-in from needs https. */
async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const options = await getHttpsServerOptions();
  return {
    port: Number(process.env.PORT ?? 3000),
    server: { type: "https", options },
    static: false,
    hot: false,
    client: false,
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}

/** A folder's address, ready for file names to follow. Excel loads add-ins over https only. */
function publicAddress(text) {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address?.protocol !== "https:" || address.search || address.hash) {
    throw new Error(
      `ADDIN_URL must be an https address without ? and #, such as https://example.go.id/cakupan/, not "${text}".`,
    );
  }
  return address.href.replace(/\/*$/, "/");
}

/** The add-in itself: `dist/`, ready to be put at ADDIN_URL. */
async function addin(env, { mode }) {
  const address = publicAddress(process.env.ADDIN_URL ?? LOCAL_ADDRESS);
  return {
    name: "addin",
    mode,
    devtool: mode === "production" ? false : "source-map",
    entry: {
      functions: "./src/functions/index.ts",
      taskpane: "./src/taskpane/index.ts",
      // A worker has no page to put its further scripts into.
      import: { import: "./src/members/worker.ts", chunkLoading: "import-scripts" },
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } }],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions-en.json", input: functionFiles }),
      new FunctionsHelpPlugin(),
      new CopyPlugin({
        patterns: [
          // The page names its scripts itself: functions first and at once, the pane after.
          { from: "src/taskpane/taskpane.html", to: "[name][ext]", info: { minimized: true } },
          { from: "assets/*.png" },
          { from: "src/reference/NOTICE-regions.md", to: "NOTICE-regions.md" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(LOCAL_ADDRESS, address),
          },
        ],
      }),
    ],
    cache: {
      type: "filesystem",
      buildDependencies: { config: [__filename] },
      version: address,
    },
    performance: { hints: false },
    stats: "errors-warnings",
    ...(env.WEBPACK_SERVE && { devServer: await devServer() }),
  };
}

module.exports = [addin, workbench];
