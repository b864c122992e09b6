/** Style sheets are imported for their effect only: the build collects them into one file per entry. */
declare module "*.css";
