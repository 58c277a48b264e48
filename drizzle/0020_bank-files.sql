CREATE TABLE `money_imports` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`state` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`format` varchar(8) character set ascii collate ascii_bin NOT NULL,
	`file_name` varbinary(8192) NOT NULL,
	`options` varbinary(8192) NOT NULL,
	`file` mediumblob,
	`report` mediumblob,
	`taken_count` int,
	`duplicate_count` int,
	`refused_count` int,
	`kept_at` datetime(3),
	`undone_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `money_imports_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `money_imports_state_ck` CHECK(`money_imports`.`state` is null or `money_imports`.`state` in ('draft', 'kept', 'undone')),
	CONSTRAINT `money_imports_format_ck` CHECK(`money_imports`.`format` is null or `money_imports`.`format` in ('csv', 'ofx', 'qif')),
	CONSTRAINT `money_imports_file_ck` CHECK((`money_imports`.`state` = 'draft') = (`money_imports`.`file` is not null)),
	CONSTRAINT `money_imports_kept_ck` CHECK((`money_imports`.`state` = 'draft') = (`money_imports`.`kept_at` is null)),
	CONSTRAINT `money_imports_undone_ck` CHECK((`money_imports`.`state` = 'undone') = (`money_imports`.`undone_at` is not null)),
	CONSTRAINT `money_imports_taken_ck` CHECK(`money_imports`.`taken_count` is null or `money_imports`.`taken_count` between 0 and 1000000),
	CONSTRAINT `money_imports_duplicate_ck` CHECK(`money_imports`.`duplicate_count` is null or `money_imports`.`duplicate_count` between 0 and 1000000),
	CONSTRAINT `money_imports_refused_ck` CHECK(`money_imports`.`refused_count` is null or `money_imports`.`refused_count` between 0 and 1000000)
);
--> statement-breakpoint
ALTER TABLE `expense_tracking` ADD `import_id` binary(16);--> statement-breakpoint
ALTER TABLE `expense_tracking` ADD `bank_key` binary(32);--> statement-breakpoint
ALTER TABLE `expense_tracking` ADD `content_key` binary(32);--> statement-breakpoint
ALTER TABLE `income_tracking` ADD `import_id` binary(16);--> statement-breakpoint
ALTER TABLE `income_tracking` ADD `bank_key` binary(32);--> statement-breakpoint
ALTER TABLE `income_tracking` ADD `content_key` binary(32);--> statement-breakpoint
ALTER TABLE `money_imports` ADD CONSTRAINT `money_imports_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `money_imports_draft_idx` ON `money_imports` (`state`,`created_at`);--> statement-breakpoint
ALTER TABLE `expense_tracking` ADD CONSTRAINT `expense_tracking_import_fk` FOREIGN KEY (`user_id`,`import_id`) REFERENCES `money_imports`(`user_id`,`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `income_tracking` ADD CONSTRAINT `income_tracking_import_fk` FOREIGN KEY (`user_id`,`import_id`) REFERENCES `money_imports`(`user_id`,`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `expense_tracking_import_idx` ON `expense_tracking` (`user_id`,`import_id`);--> statement-breakpoint
CREATE INDEX `income_tracking_import_idx` ON `income_tracking` (`user_id`,`import_id`);