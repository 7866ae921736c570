# The resources of KMS and IAM that programs have most: made, read, changed by -var description=second, destroyed.
terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "url" {}
variable "description" {
  default = "first"
}

provider "aws" {
  region                      = "us-east-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  endpoints {
    iam = var.url
    kms = var.url
    sts = var.url
  }
}

provider "aws" {
  alias                       = "there"
  region                      = "eu-west-1"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  endpoints {
    kms = var.url
  }
}

resource "aws_kms_key" "single" {
  description             = var.description
  enable_key_rotation     = var.description == "first"
  rotation_period_in_days = var.description == "first" ? 180 : null
  deletion_window_in_days = 7
  tags                    = { stage = var.description }
}

resource "aws_kms_key" "multi" {
  description             = "multi"
  multi_region            = true
  deletion_window_in_days = 7
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Root"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_kms_replica_key" "replica" {
  provider                = aws.there
  primary_key_arn         = aws_kms_key.multi.arn
  description             = var.description
  deletion_window_in_days = 7
}

resource "aws_kms_alias" "alias" {
  name          = "alias/${var.description}"
  target_key_id = aws_kms_key.single.key_id
}

resource "aws_kms_grant" "grant" {
  key_id            = aws_kms_key.single.key_id
  grantee_principal = aws_iam_role.ops.arn
  operations        = ["Encrypt", "Decrypt"]
  constraints {
    encryption_context_equals = { stage = var.description }
  }
}

data "aws_caller_identity" "me" {}

locals {
  reads = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Sid = var.description, Effect = "Allow", Action = "kms:Get*", Resource = "*" }]
  })
}

resource "aws_iam_policy" "reads" {
  name        = "reads"
  description = "reads"
  policy      = local.reads
  tags        = { stage = var.description }
}

resource "aws_iam_user" "alice" {
  name          = "alice"
  path          = "/team/"
  force_destroy = true
  tags          = { stage = var.description }
}

resource "aws_iam_user_policy" "reads" {
  name   = "reads"
  user   = aws_iam_user.alice.name
  policy = local.reads
}

resource "aws_iam_user_policy_attachment" "reads" {
  user       = aws_iam_user.alice.name
  policy_arn = aws_iam_policy.reads.arn
}

resource "aws_iam_group" "team" {
  name = "team-${var.description}"
}

resource "aws_iam_group_membership" "team" {
  name  = "team"
  group = aws_iam_group.team.name
  users = [aws_iam_user.alice.name]
}

resource "aws_iam_group_policy" "reads" {
  name   = "reads"
  group  = aws_iam_group.team.name
  policy = local.reads
}

resource "aws_iam_group_policy_attachment" "reads" {
  group      = aws_iam_group.team.name
  policy_arn = aws_iam_policy.reads.arn
}

resource "aws_iam_role" "ops" {
  name                 = "ops"
  description          = var.description
  max_session_duration = var.description == "first" ? 3600 : 7200
  permissions_boundary = var.description == "first" ? aws_iam_policy.reads.arn : null
  tags                 = { stage = var.description }
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = aws_iam_user.alice.arn } }]
  })
}

resource "aws_iam_role_policy" "reads" {
  name   = "reads"
  role   = aws_iam_role.ops.name
  policy = local.reads
}

resource "aws_iam_role_policy_attachment" "reads" {
  role       = aws_iam_role.ops.name
  policy_arn = aws_iam_policy.reads.arn
}

data "aws_iam_policy" "reads" {
  arn = aws_iam_policy.reads.arn
}

data "aws_iam_role" "ops" {
  name = aws_iam_role.ops.name
}

data "aws_kms_key" "found" {
  key_id = aws_kms_alias.alias.name
}

output "arn" {
  value = data.aws_kms_key.found.arn
}
